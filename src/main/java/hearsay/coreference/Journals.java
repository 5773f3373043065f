package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The journal that a study came out in, whose it is where no institute is told: "a study published
 * on Monday in Annals of Tides", "research in the journal Tides", "the paper, in The Sailor,".
 */
final class Journals {
  /** What comes out in journals. */
  private static final Set<String> STUDIES = CoreferenceWords.LISTS.get("journal-document");

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}&-]*";

  /** "Annals of Tides", "the International Journal of Hunger & Thirst" */
  private static final String NAME =
      "(?:[Tt]he )?(?<name>WORD(?: (?:(?:of|for|&) (?:the )?)?WORD)*)".replace("WORD", WORD);

  /**
   * From the end of a study's noun on, with what the study is about, when it came out and what kind
   * of journal it was.
   */
  private static final Pattern IN =
      Pattern.compile(
          "(?: (?:of|on|into) [^,.;:\u201c\"\\n]{1,60}?)?,?(?<published> (?:(?:that|which) (?:was|were) )?"
              + "(?:just |recently |first )?"
              + CoreferenceWords.LISTS.oneOf("journal-participle")
              + "(?: online)?(?: (?:on )?\\p{Lu}\\p{Ll}+day| (?:this|last) (?:week|month|year)| in (?:19|20)\\d\\d| today"
              + "| yesterday)?,?)? in (?<journal>(?:the |an? )?(?:[\\p{L}-]+ ){0,2}?journal,? )?"
              + NAME);

  /** What goes on, so that the words may be no whole name: "Acme's Sea Strategy". */
  private static final Pattern MORE = Pattern.compile("['\u2019]| and (?:the )?\\p{Lu}|-");

  /** "Polar Letters" */
  private static final Pattern ENDING =
      Pattern.compile(".* " + CoreferenceWords.LISTS.oneOf("journal-ending"));

  private static final Pattern BY = Pattern.compile("(?U:\\b)by(?U:\\b)");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;
  private final ResearchInstitutes institutes;

  Journals(
      TokenIndex words,
      SpanIndex<NamedMention> named,
      HeadNouns headNouns,
      ResearchInstitutes institutes) {
    this.words = words;
    this.named = named;
    this.headNouns = headNouns;
    this.institutes = institutes;
  }

  /**
   * The journal, or whose researchers the article tells of; empty where the words tell who made the
   * study, and where they may be the name of something else.
   *
   * @param source all its words
   * @param phrase the source's, a document
   */
  Optional<Referent> of(Span source, NounPhrase phrase) {
    if (!STUDIES.contains(headNouns.singular(phrase.head().text())) || phrase.isOwned()) {
      return Optional.empty();
    }
    String text = words.text();
    Matcher found = IN.matcher(text).region(phrase.head().span().end(), source.end());
    if (!found.lookingAt()
        || MORE.matcher(text).region(found.end(), text.length()).lookingAt()
        || BY.matcher(text).region(phrase.head().span().end(), source.end()).find()) {
      return Optional.empty();
    }
    return institutes.of(phrase).or(() -> journal(found));
  }

  private Optional<Referent> journal(Matcher found) {
    String text = words.text();
    Span name = new Span(found.start("name"), found.end("name"));
    List<NamedMention> tagged = named.touching(name);
    Optional<Referent> body =
        tagged.stream()
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.ORGANIZATION)
            .findFirst();
    if (tagged.stream().anyMatch(one -> one.span().contains(name)) && body.isPresent()) {
      return body;
    }
    boolean journal = found.group("journal") != null;
    boolean published = found.group("published") != null && mayBeTitle(name.of(text));
    boolean titled = ENDING.matcher(name.of(text)).matches();
    return (journal || published || titled) && isUnknown(name, tagged)
        ? Optional.of(Referent.of(Blanks.join(name.of(text)), SourceType.ORGANIZATION, false))
        : Optional.empty();
  }

  /** "Acoustic Tides Letters", "BMJ", but not "English" and "Parliament". */
  private static boolean mayBeTitle(String name) {
    return name.indexOf(' ') > 0 || name.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  /** No place and no time. */
  private boolean isUnknown(Span name, List<NamedMention> tagged) {
    return words.dateAt(new Span(name.start(), name.start() + 1)).isEmpty()
        && tagged.stream()
            .noneMatch(
                one ->
                    one.referent().type() == SourceType.PLACE
                        && one.span().start() == name.start());
  }
}
