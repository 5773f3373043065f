package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.PersonTitle;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Persons whose names end a phrase that its head does not: behind what an office is for ("Secretary
 * of State Antony Blinken"), and before letters ("Anna Kim MP").
 */
final class OfficeHolders {
  /** Their holders' names may follow a preposition. */
  private static final Set<String> OFFICES = CoreferenceWords.LISTS.get("office-noun");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:in (?i:charge|command|chief) ?|"
              + CoreferenceWords.LISTS.oneOf("office-preposition")
              + " (?:the )?\\p{Lu}[\\p{L}-]*(?:,? (?:and )?\\p{Lu}[\\p{L}-]*)* ?)+");

  /** "of the Halden branch of the Union of Pilots": a part of a body, named, and the body. */
  private static final Pattern PART =
      Pattern.compile(
          "of the (?:\\p{Lu}[\\p{L}-]*,? ){1,3}(?:\\p{Ll}[\\p{L}-]* ){1,3}(?:of|at|for) (?:the )?"
              + "\\p{Lu}[\\p{L}-]*(?: (?:(?:of|for|on|and|-) (?:the )?)?\\p{Lu}[\\p{L}-]*)*");

  /** "Deputy Prime Minister and Minister of Transport": the holder of two. */
  private static final Pattern SECOND_OFFICE =
      Pattern.compile(
          "(?i)^and (?:\\p{L}+ ){0,2}?" + CoreferenceWords.LISTS.oneOf("office-noun") + " ");

  /** "of State and Democratic presidential frontrunner": what the holder is besides. */
  private static final Pattern SECOND_ROLE =
      Pattern.compile("(.*?) and ((?:\\p{L}[\\p{L}-]* ){0,3}?)(\\p{L}[\\p{L}-]*)");

  /** "Dr." of "Superintendent of Schools Dr. Anna Kim", but not "Minister". */
  private static final Pattern HONORIFIC_AT_END =
      Pattern.compile("(?<=\\s)(\\p{Lu}\\p{L}+)\\.\\s*$");

  private static final Pattern TITLE_MARK = Pattern.compile(",?\\s+(?:and|&)\\s+|,\\s+");
  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|an?)\\s");

  private final String text;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;

  OfficeHolders(String text, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.text = text;
    this.named = named;
    this.headNouns = headNouns;
  }

  /** Who it is; empty where the phrase is no such. */
  Optional<Referent> of(Span source, NounPhrase phrase) {
    return beforeLetters(phrase).or(() -> inOffice(source, phrase));
  }

  /** "Anna Kim MP": the person whose name the letters follow. */
  private Optional<Referent> beforeLetters(NounPhrase phrase) {
    Span head = phrase.head().span();
    return head.start() > 1 && PersonTitle.isPostNominal(phrase.head().text())
        ? named.touching(new Span(head.start() - 2, head.start())).stream()
            .map(NamedMention::referent)
            .filter(referent -> referent.type() == SourceType.PERSON)
            .findFirst()
        : Optional.empty();
  }

  /** "Secretary of State Antony Blinken". */
  private Optional<Referent> inOffice(Span source, NounPhrase phrase) {
    if (!isOffice(phrase.head())) {
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

  /** A noun for who holds an office; with a capital any for one person: "Supervisor". */
  private boolean isOffice(Token head) {
    String noun = headNouns.singular(head.text());
    return OFFICES.contains(noun)
        || (head.isCapitalized()
            && noun.equalsIgnoreCase(head.text())
            && headNouns.is(noun, NounKind.PERSON));
  }

  private String withoutHonorific(String between) {
    Matcher last = HONORIFIC_AT_END.matcher(between);
    return last.find() && PersonTitle.isHonorific(last.group(1))
        ? between.substring(0, last.start()).strip()
        : between;
  }

  private String withoutSecondRole(String between) {
    Matcher second = SECOND_ROLE.matcher(between);
    return second.matches() && headNouns.denotes(second.group(3), NounKind.PERSON)
        ? second.group(1)
        : between;
  }

  /** "Harbour Board President, CEO and Commissioner Anna Kim": one who is all that. */
  Optional<Referent> ofTitles(Span source) {
    List<NamedMention> persons =
        named.within(source).stream()
            .filter(mention -> mention.referent().type() == SourceType.PERSON)
            .toList();
    if (persons.size() != 1 || persons.get(0).span().end() != source.end()) {
      return Optional.empty();
    }
    String before = text.substring(source.start(), persons.get(0).span().start()).strip();
    List<String> titles = List.of(TITLE_MARK.split(before, -1));
    return titles.size() > 2 && titles.stream().allMatch(this::isTitle)
        ? Optional.of(persons.get(0).referent())
        : Optional.empty();
  }

  /** A noun for one person with a capital, and no article before the words. */
  private boolean isTitle(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    String noun = headNouns.singular(last);
    return !last.isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && !ARTICLE.matcher(words).lookingAt()
        && Character.isUpperCase(last.codePointAt(0))
        && noun.equalsIgnoreCase(last)
        && headNouns.is(noun, NounKind.PERSON);
  }

  private boolean isOffice(String between) {
    String words = withoutHonorific(Blanks.join(between));
    String plain = withoutSecondRole(SECOND_OFFICE.matcher(words).replaceFirst(""));
    if (!OFFICE.matcher(plain).matches() && !PART.matcher(plain).matches()) {
      return false;
    }
    for (String word : plain.split("[ ,]+", -1)) {
      if (headNouns.denotes(word, NounKind.PERSON)) {
        return false;
      }
    }
    return true;
  }
}
