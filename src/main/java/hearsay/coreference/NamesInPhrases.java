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
          "(?:"
              + CoreferenceWords.LISTS.oneOf("office-preposition")
              + " (?:the )?\\p{Lu}[\\p{L}-]*(?:,? (?:and )?\\p{Lu}[\\p{L}-]*)* ?)+");

  /** "Deputy Prime Minister and Minister of Transport": the holder of two. */
  private static final Pattern SECOND_OFFICE =
      Pattern.compile(
          "(?i)^and (?:\\p{L}+ ){0,2}?" + CoreferenceWords.LISTS.oneOf("office-noun") + " ");

  /** Where the words for one source end, and what is said of it begins. */
  private static final Pattern PHRASE_END =
      Pattern.compile("\\s*(?:,\\s|\\(|\\s[-\u2013\u2014]\\s)");

  /** What makes a name after it another's than the source's: "an aide to Anna Kim". */
  private static final Pattern DEPENDENT =
      Pattern.compile(
          "(?i)(?:['\u2019]s?|\\b"
              + CoreferenceWords.LISTS.oneOf("dependent-name")
              + ")\\s+(?:the\\s+)?$");

  private static final Pattern COMPLEMENT =
      Pattern.compile("\\b" + CoreferenceWords.LISTS.oneOf("office-preposition") + "\\s");

  private static final Pattern DOMAIN =
      Pattern.compile(
          "\\b"
              + CoreferenceWords.LISTS.oneOf("office-preposition")
              + "\\s+(\\p{Ll}+(?:\\s+\\p{Ll}+){0,3})\\s+$");

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
        .filter(referent -> referent.type() == SourceType.PERSON)
        .or(() -> atEnd(source))
        .or(
            () ->
                isMember(phrase)
                    ? Optional.empty()
                    : named.touching(phrase.head().span()).stream()
                        .map(NamedMention::referent)
                        .findFirst())
        .or(() -> inOffice(source, phrase));
  }

  /** "the only known Republican": one of a party, which is called by the noun for its members. */
  private boolean isMember(NounPhrase phrase) {
    return !phrase.determiner().isEmpty()
        && !phrase.isPlural()
        && headNouns.is(headNouns.singular(phrase.head().text()), NounKind.PERSON)
        && named.touching(phrase.head().span()).stream()
            .allMatch(name -> name.span().equals(phrase.head().span()));
  }

  /**
   * "Acme Corp. CEO Anna Kim", "CEO of Acme Motors Anna Kim": the person whose name ends the words
   * before the first comma, whatever bodies the title names.
   */
  private Optional<Referent> atEnd(Span source) {
    Matcher end = PHRASE_END.matcher(text).region(source.start(), source.end());
    int to = end.find() ? end.start() : source.end();
    return named.within(new Span(source.start(), Math.max(to, source.start() + 1))).stream()
        .filter(mention -> mention.span().end() == to)
        .filter(mention -> mention.referent().type() == SourceType.PERSON)
        .filter(mention -> isTitled(source, mention.span()))
        .map(NamedMention::referent)
        .findFirst();
  }

  /** Whether the words before a name say what the person is, and no other whose he or she is. */
  private boolean isTitled(Span source, Span name) {
    String before = text.substring(source.start(), name.start());
    if (before.isBlank() || DEPENDENT.matcher(before).find()) {
      return false;
    }
    // "CEO of Acme Motors Anna Kim" is she, "the lawyer of President Anna Kim" is not.
    return !COMPLEMENT.matcher(before).find()
        || isDomain(before)
        || named.within(new Span(source.start(), name.start())).stream()
            .anyMatch(
                body ->
                    body.referent().type() == SourceType.ORGANIZATION
                        && text.substring(body.span().end(), name.start()).isBlank());
  }

  /** "minister of mines": common nouns after the preposition, none of them for a person. */
  private boolean isDomain(String before) {
    Matcher domain = DOMAIN.matcher(before);
    if (!domain.find()) {
      return false;
    }
    for (String word : domain.group(1).split("\\s+", -1)) {
      if (headNouns.is(headNouns.singular(word), NounKind.PERSON)) {
        return false;
      }
    }
    return true;
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
    String plain = SECOND_OFFICE.matcher(Blanks.join(between)).replaceFirst("");
    Matcher office = OFFICE.matcher(plain);
    if (!office.matches()) {
      return false;
    }
    for (String word : office.group().split("[ ,]+", -1)) {
      if (headNouns.is(headNouns.singular(word), NounKind.PERSON)) {
        return false;
      }
    }
    return true;
  }
}
