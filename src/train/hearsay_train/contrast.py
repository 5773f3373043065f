"""Sentences made up in pairs: one says that someone claims something, the other, with the same words, that someone does it, wants it,
refuses it, is asked about it or might say it one day. Only the first is a claim by our contract.
"""

import re

from .data import UNKNOWN, document_of

# Past, participle, gerund, infinitive | what they do it to.
ACTS = [
    [part.split() if i == 0 else part for i, part in enumerate(row.split(" | "))]
    for row in """filed filed filing file | for bankruptcy protection
ordered ordered ordering order | {number} ferries
sold sold selling sell | its stake in {organization}
bought bought buying buy | {number} lorries from {organization}
closed closed closing close | the plant in {place}
opened opened opening open | an office in {place}
hired hired hiring hire | {name} as its adviser
dismissed dismissed dismissing dismiss | {number} of its workers
sued sued suing sue | {organization}
paid paid paying pay | a fine of {number} million euros
froze frozen freezing freeze | the accounts of {name}
seized seized seizing seize | a cargo of timber in {place}
arrested arrested arresting arrest | {name} at the border
moved moved moving move | its money to {place}
signed signed signing sign | a contract with {organization}
left left leaving leave | the board of {organization}
joined joined joining join | the talks in {place}
raised raised raising raise | prices by {number} per cent
cut cut cutting cut | its forecast for the year
suspended suspended suspending suspend | flights to {place}
granted granted granting grant | {name} parole
withdrew withdrawn withdrawing withdraw | its troops from {place}
shipped shipped shipping ship | parts through {place}
hid hidden hiding hide | {number} tankers from inspectors
forged forged forging forge | the papers of a vessel
broke broken breaking break | the ceasefire near {place}
shelled shelled shelling shell | a village outside {place}
imposed imposed imposing impose | sanctions on {organization}
lifted lifted lifting lift | the ban on grain from {place}
built built building build | a pipeline to {place}
borrowed borrowed borrowing borrow | {number} million dollars
lost lost losing lose | control of {place}
met met meeting meet | {name} in {place}
invited invited inviting invite | {name} to {place}
fined fined fining fine | {organization}
stopped stopped stopping stop | buying oil from {place}
released released releasing release | {number} prisoners
searched searched searching search | the offices of {organization}
trained trained training train | {number} pilots
delayed delayed delaying delay | the vote on the budget
rejected rejected rejecting reject | the offer of {organization}
appointed appointed appointing appoint | {name}""".splitlines()
]  # fmt: skip

# S source, C cue, X content. {done} of someone else, {do} of the speaker; {past}, {do}, {doing}, {had} forms of one act, {rest} the end of it.
CLAIMS = """[S {source}] [C said] [X that {who} had {had} {rest}]
[S {source}] [C said] [X {who} {past} {rest}]
[S {source}] [C told] reporters [X that {who} had {had} {rest}]
[C According to] [S {source}], [X {who} {past} {rest}]
[X {who} {past} {rest}], [S {source}] [C reported]
[X “{who} {past} {rest},”] [S {source}] [C said]
[S {source}] [C accused] [X {who} of {doing} {rest}]
[S {source}] [C denied] [X that {who} had {had} {rest}]
[S {source}] [C denied] [X {doing} {rest}]
[S {source}] [C warned] [X that {who} would {do} {rest}]
[S {source}] [C believes] [X that {who} will {do} {rest}]
[S {source}] [C promised] [X to {do} {rest}]
[S {source}] [C demanded] [X that {who} {do} {rest}]
[S {source}] [C has claimed] [X that {who} {past} {rest}]
[S {source}] [C admitted] [X {doing} {rest}]
[S {source}] [C announced] [X that {who} would {do} {rest}]
[S {source}] [C found] [X that {who} had {had} {rest}]
[S {source}] [C alleged] [X that {who} had {had} {rest}]
[S {source}] [C wrote] [X that {who} had {had} {rest}]
[S {source}’s] [C claim] [X that {who} had {had} {rest}] was not taken up
[S His] [C claim] [X that {who} had {had} {rest}] was rejected
[S Her] [C warning] [X that {who} would {do} {rest}] went unheard
[X {who}], [S {source}] [C said], [X {past} {rest}]
[X {who}], [C said] [S {source}], [X {past} {rest}]
[X {who}], [C according to] [S {source}], [X {past} {rest}]
[X “{who},”] [C said] [S {source}], [X “{past} {rest}.”]
[X “In {place},”] [S {source}] [C said], [X “{who} {past} {rest}.”]
[S {source}] [C said on May 3] [X that {who} had {had} {rest}]
[S {source}] [C said on Monday] [X {who} had {had} {rest}]
[S {source}] [C reported in July] [X that {who} {past} {rest}]
[S {source}] [C said] [X {who} had {had} {rest}] and left the room
[S {source}] [C said] [X that {who} {past} {rest}], but refused to give his name
[X {who}] [C was accused of] [X {doing} {rest}]
[X {who}] [C reportedly] [X {past} {rest}]""".splitlines()
OTHERS = {
    "deed": """[S {who}] [C {past}] [X {rest}]
[S {who}] [C has {had}] [X {rest}]
[S {who}] [C {past}] [X {rest}] on Monday
[S {who}], which [C {past}] [X {rest}] last year, is based in {place}
In March [S {who}] [C {past}] [X {rest}]
After [C {doing}] [X {rest}], [S {who}] moved on""",
    "wish": """[S {source}] [C wants] [X to {do} {rest}]
[S {source}] [C wanted] [X to {do} {rest}]
[S {source}] [C hopes] [X to {do} {rest}]
[S {source}] [C plans] [X to {do} {rest}]
[S {source}] [C planned] [X to {do} {rest}]
[S {source}] [C intends] [X to {do} {rest}]
[S {source}] [C is seeking] [X to {do} {rest}]
[S {source}] [C would like] [X to {do} {rest}]
[S {source}] [C tried] [X to {do} {rest}]
[S {source}] [C decided] [X to {do} {rest}]
[S {source}] [C is considering] [X whether to {do} {rest}]
[S {source}] [C is expected] [X to {do} {rest}]
[S {source}]’s [C plan] [X to {do} {rest}] was put off""",
    "refusal": """[S {source}] [C declined to comment] [X on whether {who} had {had} {rest}]
[S {source}] [C declined] [X to {do} {rest}]
[S {source}] [C refused] [X to {do} {rest}]
[S {source}] [C refused to say] [X whether {who} had {had} {rest}]
[S {source}] [C did not respond to] [X a request for comment]
[S {source}] [C could not be reached] [X for comment]
[S {source}] [C would not say] [X if {who} had {had} {rest}]
[S {source}] [C asked not to] [X be identified]""",
    "question": """Did [S {source}] [C say] [X that {who} had {had} {rest}]?
Has [S {source}] ever [C claimed] [X that {who} {past} {rest}]?
Why would [S {source}] [C say] [X that {who} had {had} {rest}]?
Does [S {source}] [C believe] [X that {who} will {do} {rest}]?
Who [C said] [X that {who} had {had} {rest}]?
What if [S {source}] [C denies] [X that {who} {past} {rest}]?""",
    "hypothetical": """If [S {source}] [C says] [X that {who} {past} {rest}], little will change
If [S {source}] [C had said] [X that {who} {past} {rest}], no one would have listened
[S {source}] [C might say] [X that {who} had {had} {rest}]
[S {source}] [C could claim] [X that {who} had {had} {rest}]
[S {source}] [C would then claim] [X that {who} had {had} {rest}]
[S {source}] [C will say] [X that {who} had {had} {rest}] when the inquiry begins
Suppose [S {source}] [C says] [X that {who} {past} {rest}]
Unless [S {source}] [C admits] [X that {who} {past} {rest}], the inquiry will go on
[S Those who] [C say] [X that {who} {past} {rest}] should read the papers
[S Anyone who] [C claims] [X that {who} {past} {rest}] is free to do so
It would be wrong [C to say] [X that {who} {past} {rest}]""",
    "furniture": """[S You] [C agree] [X to receive marketing emails from {organization}]
By signing up [S you] [C confirm] [X that you are over 16]
[S I] [C would like] [X to receive news from {organization}]
[S You] [C accept] [X our terms of use]
[S We] [C recommend] [X these stories from {place}]""",
}  # fmt: skip
OTHERS = {kind: templates.splitlines() for kind, templates in OTHERS.items()}
MADE_UP = 300  # articles to learn from
ROLES = {"S": "source", "C": "cue", "X": "content"}


class Contrast:
    """Makes articles of such sentences."""

    def __init__(self, chance, names):
        self.chance, self.names = chance, names

    def sentence(self, template):
        """The template's text with its brackets."""
        (past, had, doing, do), rest = self.chance.choice(ACTS)
        forms = {"past": past, "had": had, "doing": doing, "do": do, "rest": rest}
        who = self.names.organization() if self.chance.random() < 0.5 else self.names.name()
        number = str(self.chance.choice((3, 7, 12, 20, 45, 60, 120, 300)))
        for _ in range(2):
            template = re.sub(
                r"\{(\w+)\}",
                lambda match: forms.get(match[1], {"who": who, "number": number}.get(match[1], match[0])),
                template,
            )
        return self.names.fill(template)

    def pair(self):
        """(kind, sentence) of a claim and of one that is none."""
        kind = self.chance.choice(list(OTHERS))
        return [("claim", self.chance.choice(CLAIMS)), (kind, self.chance.choice(OTHERS[kind]))]

    def article(self, name, tokenizer):
        """A document of some paragraphs. What is no claim by our contract is unknown to the tagger, for the corpus has some."""
        text, claims = "", []
        for _ in range(self.chance.randint(1, 4)):
            sentences = [each for _ in range(self.chance.randint(1, 2)) for each in self.pair()]
            self.chance.shuffle(sentences)
            for kind, template in sentences:
                text, claim = put(text, self.sentence(template))
                claims.append((kind, claim))
            text = text.rstrip() + "\n"
        document = document_of({"id": name, "text": text}, [claim for _, claim in claims], tokenizer, nested=True)
        document.schemes = {number: kind == "claim" for number, (kind, _) in enumerate(claims)}
        for span in document.spans:
            if not all(document.schemes[number] for number in span.claims):
                document.labels[span.first : span.last + 1] = [UNKNOWN] * (span.last + 1 - span.first)
        return document


def put(text, marked):
    """The text with a sentence added, and the claim that its brackets mark."""
    roles = {"source": [], "cue": [], "content": []}
    begin, open_roles = len(text), []
    marked = re.sub(r"^(\[\w )?(.)", lambda match: (match[1] or "") + match[2].upper(), marked)
    for part in re.split(r"(\[[SCX] |\])", marked):
        if part == "]":
            role, start = open_roles.pop()
            roles[role].append([start, len(text)])
        elif part.startswith("[") and len(part) == 3:
            open_roles.append((ROLES[part[1]], len(text)))
        else:
            text += part
    if not text.endswith(("?", ".\u201d")):
        text += "."
    assert len(text) > begin and not open_roles
    return text + " ", {role: {"spans": spans} if spans else None for role, spans in roles.items()}


def articles(count, chance, names, tokenizer):
    contrast = Contrast(chance, names)
    return [contrast.article(f"contrast-{number}", tokenizer) for number in range(count)]
