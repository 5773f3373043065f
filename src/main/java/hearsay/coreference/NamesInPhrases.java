package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a source has as its head, or after its office. */
final class NamesInPhrases {
  /** Their holders' names may follow a preposition. */
  private static final Set<String> OFFICES = CoreferenceWords.LISTS.get("office-noun");

  private static final Pattern OFFICE =
      Pattern.compile(
          CoreferenceWords.LISTS.oneOf("office-preposition")
              + " (?:the )?(\\p{Lu}[\\p{L}-]*(?: (?:and )?\\p{Lu}[\\p{L}-]*)*)");

  private final String text;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;

  NamesInPhrases(String text, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.text = text;
    this.named = named;
    this.headNouns = headNouns;
  }

  /** "Finance Minister Anna Kim", "the Commerce Ministry": a phrase whose head is a name. */
  Optional<Referent> head(Span source, NounPhrase phrase) {
    return named.touching(phrase.head().span()).stream()
        .map(NamedMention::referent)
        .findFirst()
        .or(() -> inOffice(source, phrase));
  }

  /** Whether the head is a name, and another conjunct follows: "Grassley and Leahy". */
  boolean isConjunct(NounPhrase phrase) {
    Span head = phrase.head().span();
    return phrase.coordinated()
        && named.touching(head).stream().anyMatch(mention -> mention.span().end() <= head.end());
  }

  /** "Secretary of State Antony Blinken". */
  private Optional<Referent> inOffice(Span source, NounPhrase phrase) {
    if (!OFFICES.contains(headNouns.singular(phrase.head().text()))) {
      return Optional.empty();
    }
    int from = phrase.head().span().end();
    return named.within(source).stream()
        .filter(mention -> mention.referent().type() == SourceType.PERSON)
        .filter(mention -> mention.span().start() > from)
        .filter(mention -> isOffice(text.substring(from, mention.span().start())))
        .map(NamedMention::referent)
        .findFirst();
  }

  private boolean isOffice(String between) {
    Matcher office = OFFICE.matcher(Blanks.join(between));
    if (!office.matches()) {
      return false;
    }
    for (String word : office.group(1).split(" ", -1)) {
      if (headNouns.is(headNouns.singular(word), NounKind.PERSON)) {
        return false;
      }
    }
    return true;
  }
}
