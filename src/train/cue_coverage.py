#!/usr/bin/env python3
"""List the cues of annotated claims by their heads, and say which of them the lexicon of stances lacks.

    cue_coverage.py --claims CLAIMS.jsonl[.gz] --lexicon STANCES.tsv [--min 5] [--all]

A cue's head is its first word that is neither an auxiliary nor an adverb nor another function word; a cue of function
words alone ("according to", "for") is listed whole. Heads are counted by lemma. Printed are those that occur --min times
or more and that the lexicon has no entry for, or with --all every one with its stance; the last line sums up. The exit
status is 1 where the lexicon lacks one. Python 3.11, standard library only.
"""
import argparse
import collections
import gzip
import json
import re
import sys

AUXILIARIES = set("am is are was were be been being has have had having do does did doing will would can could may might "
                  "shall should must cannot get gets got 's 've 'd 'll 're ca wo n't not never to".split())
ALONE = {"have": {"has", "have", "had"}, "be": {"is", "are", "was", "were", "be"}, "do": {"do", "does", "did"},
         "would": {"would", "'d"}}
FUNCTION = set("a an the of for to in on at by with about from as over against into than and or but that which who whom it "
               "its his her their he she they i we you me him them us my your our there this these those so too very more most less "
               "also still now then again just even only once ever already yet often later earlier first far much long "
               "soon always sometimes instead rather both either neither nor no all any some one another if what how why "
               "when where whether out up down off back under like such new own strongly well almost far further best recent last public since among through almost without under last week month year : - , . ( ) \" ' “ ” ‘ ’ –".split())
IRREGULAR = dict(said="say", says="say", told="tell", wrote="write", written="write", thought="think", knew="know",
                 known="know", found="find", saw="see", seen="see", felt="feel", heard="hear", held="hold", made="make",
                 gave="give", given="give", took="take", taken="take", put="put", cast="cast", went="go", gone="go",
                 goes="go", meant="mean", sought="seek", swore="swear", sworn="swear", spoke="speak", spoken="speak",
                 read="read", shown="show", led="lead", left="leave", sent="send", met="meet", kept="keep", set="set",
                 came="come", laid="lay", ran="run", stood="stand", threw="throw", drew="draw", drawn="draw", fought="fight",
                 brought="bring", bought="buy", sold="sell", won="win", lost="lose", chose="choose", chosen="choose",
                 broke="break", began="begin", begun="begin", understood="understand", foresaw="foresee", cited="cite",
                 dubbed="dub", hit="hit", let="let", bet="bet", learnt="learn", dealt="deal", slung="sling", tore="tear",
                 railed="rail", piled="pile", urged="urge", dismissed="dismiss", based="base", used="use", spent="spend", shot="shoot", became="become", struck="strike", believed="believe")


def open_text(path):
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


def read_lexicon(path):
    """The stance of each entry, and all words that begin one."""
    entries = {}
    for line in open_text(path):
        if line.strip() and not line.startswith("#"):
            cue, stance = line.rstrip("\n").split("\t")[:2]
            entries[cue] = stance
    return entries


def lemmas(word):
    """What a word may be a form of, likeliest first."""
    yield word
    if word in IRREGULAR:
        yield IRREGULAR[word]
    for ending, put in (("ies", "y"), ("ied", "y"), ("ying", "y"), ("ying", "ie"), ("es", ""), ("es", "e"), ("s", ""),
                        ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            stem = word[: -len(ending)]
            yield stem + put
            if len(stem) > 2 and stem[-1] == stem[-2] and not put:
                yield stem[:-1]


def head(words):
    """The head of a cue, in the form it is written in; None for function words alone."""
    for word in words:
        if word not in AUXILIARIES and word not in FUNCTION and not word.endswith("ly"):
            return word
    for lemma, forms in ALONE.items():
        if forms & set(words):
            return lemma
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--claims", required=True)
    parser.add_argument("--lexicon", required=True)
    parser.add_argument("--min", type=int, default=5)
    parser.add_argument("--all", action="store_true")
    options = parser.parse_args()
    lexicon = read_lexicon(options.lexicon)
    begins = {cue.split(" ")[0] for cue in lexicon}
    counts, examples, forms = collections.Counter(), collections.defaultdict(collections.Counter), {}
    for line in open_text(options.claims):
        cue = json.loads(line).get("cue")
        if cue:
            text = cue["text"].lower().replace("’", "'").replace("n't", " n't")
            words = re.findall(r"n't|[a-z]+(?:-[a-z]+)*|'[a-z]+|[^\sa-z]", text)
            form = head(words)
            if form is None:
                lemma = words[0] if words else text
            else:
                lemma = forms.get(form) or next((x for x in lemmas(form) if x in begins), None) or form
                forms[form] = lemma
            counts[lemma] += 1
            examples[lemma][text] += 1
    # Forms of one verb that the lexicon lacks are counted together.
    merged = collections.Counter()
    for lemma, count in counts.items():
        base = lemma
        if lemma not in begins and lemma not in lexicon:
            base = next((x for x in list(lemmas(lemma))[1:] if x in counts), lemma)
        merged[base] += count
        if base != lemma:
            examples[base].update(examples[lemma])
    listed = lacking = occurrences = 0
    for lemma, count in merged.most_common():
        if count < options.min:
            break
        listed += 1
        known = lemma in begins or lemma in lexicon
        lacking += not known
        occurrences += 0 if known else count
        if options.all or not known:
            shown = "; ".join(f"{text} {n}" for text, n in examples[lemma].most_common(4))
            print(f"{count}\t{lemma}\t{lexicon.get(lemma, 'phrases only') if known else '-'}\t{shown}")
    total = sum(counts.values())
    print(f"{listed} heads occur {options.min} times or more; the lexicon lacks {lacking} of them, {occurrences} of {total} cues")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
