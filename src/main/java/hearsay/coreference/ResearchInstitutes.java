package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose researchers an article tells of that reports on a study: after "Scientists at the Velmar
 * Institute fitted moths with transmitters" "the study" is the institute's. Only where a sentence
 * begins with them, and where no other body's researchers begin one.
 */
final class ResearchInstitutes {
  private static final Set<String> STUDIES = CoreferenceWords.LISTS.get("research-document");

  /** Words before "study" with which it is the one that the article is about. */
  private static final Set<String> SAME = CoreferenceWords.LISTS.get("document-adjective");

  private static final Pattern RESEARCHERS =
      Pattern.compile(
          "(?U:\\b)(?i:" + CoreferenceWords.LISTS.oneOf("researchers") + ") (?:at|from) (?:the )?");

  /** What adds another body to the first. */
  private static final Pattern AND = Pattern.compile(",? (?:and|with|,) (?:the )?(?=\\p{Lu})");

  /** "another study" */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?U:\\b)(?i:an?|another|other|earlier|previous|separate) (?:[\\p{L}-]+ ){0,3}?"
              + CoreferenceWords.LISTS.oneOf("research-document")
              + "(?U:\\b)");

  /** The most UTF-16 units of what may stand before researchers at a sentence's beginning. */
  private static final int OPENING = 12;

  /** How far from the text's beginning a study is told of that is its subject, in UTF-16 units. */
  private static final int LEAD = 500;

  /** How far behind it they may be told of who made it, in UTF-16 units. */
  private static final int REACH = 500;

  private record Institute(int offset, Referent body) {}

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;
  private final Optional<Institute> only;

  /**
   * Where the article first tells of another study behind the institute; past its end for never.
   */
  private final int other;

  ResearchInstitutes(TokenIndex words, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.words = words;
    this.named = named;
    this.headNouns = headNouns;
    List<Institute> found = new ArrayList<>();
    boolean several = false;
    Matcher researchers = RESEARCHERS.matcher(words.text());
    while (researchers.find()) {
      Optional<NamedMention> body = named.startingAt(researchers.end()).filter(this::isBody);
      if (opensSentence(researchers.start()) && body.isPresent()) {
        several |= isJoined(body.get());
        found.add(new Institute(researchers.start(), body.get().referent()));
      }
    }
    boolean one = !several && found.stream().map(each -> each.body().key()).distinct().count() == 1;
    this.only = one ? Optional.of(found.get(0)) : Optional.empty();
    this.other = only.map(institute -> otherAfter(institute.offset())).orElse(Integer.MAX_VALUE);
  }

  /**
   * The institute.
   *
   * @param phrase of a document of which nothing tells whose it is
   */
  Optional<Referent> of(NounPhrase phrase) {
    int place = phrase.base().start();
    boolean plain =
        STUDIES.contains(headNouns.singular(phrase.head().text()))
            && !phrase.isPlural()
            && !phrase.isOwned()
            && phrase.possessor().isEmpty()
            && phrase.modifierWords().stream().allMatch(SAME::contains);
    return only.filter(
            one ->
                plain
                    && (phrase.isDefinite()
                        ? one.offset() < place && place < other
                        : place < LEAD && place < one.offset() && one.offset() - place < REACH))
        .map(Institute::body);
  }

  private int otherAfter(int offset) {
    Matcher found = OTHER.matcher(words.text()).region(offset, words.text().length());
    return found.find() ? found.end() : Integer.MAX_VALUE;
  }

  private boolean isBody(NamedMention mention) {
    return mention.referent().type() == SourceType.ORGANIZATION;
  }

  private boolean isJoined(NamedMention body) {
    Matcher and = AND.matcher(words.text()).region(body.span().end(), words.text().length());
    return and.lookingAt() && named.startingAt(and.end()).filter(this::isBody).isPresent();
  }

  private boolean opensSentence(int offset) {
    int sentence = words.sentenceAt(offset);
    if (sentence >= words.sentenceCount()) {
      return false;
    }
    Span span = words.sentence(sentence).span();
    return offset >= span.start() && offset - span.start() <= OPENING;
  }
}
