# ruff: noqa: E501, SIM905 - a pattern or a row of a table is easier to check on one line
"""Whether a message is clearly in another language than English."""

from __future__ import annotations

import unicodedata

from nova_cbt.words import lower
from nova_cbt.words import patterns as re

_ENGLISH = frozenset(
    "the a an i i'm im you he she it they we my your me to of and in is was are be been have has had do did don't not no for on with that this "
    "but so just at as if what how why when who it's can can't could would will about from like feel felt think know get got up out or all "
    "because really more very too her his them there then than by now still never always want need going went one good bad yes ok okay help "
    "work day time today week people thing things nothing something anything much well back again after before over down off only even".split()
)
_OTHER = frozenset(
    # Spanish, Portuguese, Italian
    "el los las una unos que por para con pero porque muy estoy estás está esta tengo tiene hola gracias quiero puedo mi tú yo ella nosotros "
    "cuando donde como siempre nunca nada todo también hoy ayer mañana trabajo triste sé siento hacer eu não você uma muito estou tenho "
    "obrigado obrigada minha meu mas isso sou bem então sinto ho sono sei che non perché molto mia mio ciao grazie questo quando voglio niente "
    "gli della il lo è puoi puedes hablar ayuda ayudar entiendo bueno buenos noches días favor sí del se le "
    # French
    "je tu il elle nous vous ils les des est suis es sont avec pour dans mais parce très ne pas merci bonjour c'est j'ai j'en peux veux rien "
    "tout toujours jamais aujourd'hui mon ma mes une et que qui ça oui mal sais comprends salut peur triste vraiment peu "
    # German, Dutch, Scandinavian
    "ich du er sie wir ihr bin bist ist sind habe hast hat nicht und aber weil mit für sehr kein keine heute danke bitte mir mich mein meine "
    "das der den ein eine auch nur noch immer nie alles nichts kann ja nein wie geht traurig angst ik jij niet het een van maar omdat veel "
    "heb mijn geen dank goed jag är inte och det att men på min jeg ikke og er har mig meg hvad "
    # Polish, Turkish, Romanian, Swahili, Tagalog, Indonesian, Vietnamese in Latin letters
    "jestem nie się mam dzień jest bardzo dziękuję wszystko czuję ben bir çok değil ve için bugün teşekkürler iyi nasıl sunt nu este foarte "
    "sănt nimic asante sana leo ako hindi ang ng mga kasi saya tidak dan yang sangat aku nggak tidak tôi không là "
    # Hindi, Urdu and Arabic in Latin letters, and more of the above
    "hai hoon nahi nahin aap kya kuch mujhe bahut kisi yaar wallah khalas inshallah shukran habari yako vagyok bine să selam geldim bugün içim "
    "hôm nay em buồn tak proszę wczoraj mogę mamą että olen minä oggi basta meglio sto esto ayuda año semana claro marido compra vielleicht "
    "später fertig jeden abend bis nächste woche tschüss mijn hond gisteren mår bra idag faktiskt takut pagod zemra".split()
)


_MARKED = re.compile(r"[äöüßñãõąćęłńśźżăâîșțåæøőűğışìòùèàôúíáó¿¡]|(?:aje|ción|ções|ungen|keit|ähr)$")
"""Letters English words do not have, but for a few borrowed ones."""


def other_language(text: str) -> bool:
    """True only where it is plain; names, borrowed words and slips are no other language."""
    letters = [c for c in text if c.isalpha()]
    if len(letters) >= 2 and sum("LATIN" not in unicodedata.name(c, "") for c in letters) > len(letters) / 2:
        return True
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)*", lower(text))
    if not words:
        return False
    english = sum(w in _ENGLISH for w in words)
    other = sum(w in _OTHER and w not in _ENGLISH for w in words)
    if len(words) <= 2:
        return other == len(words) and any(len(w) > 3 for w in words) and not {"mal", "men", "person"} & set(words)
    if english == 0 and len(words) >= 2 and re.search(r"[äöüßñãõąćęłńśźżăâîșțåæøőűğışìòùèàôúí¿¡]", lower(text)):
        return True
    other += sum(bool(_MARKED.search(w)) and w not in _OTHER for w in re.findall(r"(?<![A-Z])[^\W\d_]+", lower(text)))
    return other >= 2 and other > 1.2 * english and other / len(words) >= 0.25
