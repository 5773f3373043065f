package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name that stands right before a common noun, tagged or not. */
final class NamesBesideNouns {
  /** "M23", "Svyaz-12" */
  private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{L}-]*\\d+");

  /** "SUTMQ" of "the SUTMQ union": of other bodies with such a noun it need not be the name. */
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&]{2,7}");

  private static final Set<String> OF_ACRONYMS = CoreferenceWords.LISTS.get("acronym-body");

  /** Bodies that have agencies. */
  private static final Set<String> FAMILIES = CoreferenceWords.LISTS.get("body-of-agencies");

  private static final Set<String> STANDINGS = CoreferenceWords.LISTS.get("party-standing");

  private static final Set<String> PAPERS = CoreferenceWords.LISTS.get("paper-name");
  private static final Set<String> SURVEYS = CoreferenceWords.LISTS.get("survey-noun");

  /** "August", before who made the survey. */
  private static final Set<String> MONTHS = CoreferenceWords.LISTS.get("month");

  private final String text;
  private final NamedMentions mentions;
  private final HeadNouns headNouns;

  NamesBesideNouns(String text, NamedMentions mentions, HeadNouns headNouns) {
    this.text = text;
    this.mentions = mentions;
    this.headNouns = headNouns;
  }

  /** Who is named by the phrase with its noun. */
  Optional<Referent> of(NounPhrase phrase) {
    return acronym(phrase).or(() -> compound(phrase)).or(() -> outlet(phrase));
  }

  /** "the SUTMQ union", "the Opposition BLP" */
  private Optional<Referent> acronym(NounPhrase phrase) {
    if (phrase.modifiers().size() != 1 || phrase.isOwned() || phrase.coordinated()) {
      return Optional.empty();
    }
    Token first = phrase.modifiers().get(0);
    Token head = phrase.head();
    boolean before = ACRONYM.matcher(first.text()).matches() && OF_ACRONYMS.contains(head.text());
    boolean behind = ACRONYM.matcher(head.text()).matches() && STANDINGS.contains(first.lower());
    Token name = before ? first : head;
    if (!before && !behind) {
      return Optional.empty();
    }
    List<NamedMention> tagged = mentions.index().touching(name.span());
    return tagged.isEmpty()
        ? Optional.of(
            mentions
                .byVariant(name.text())
                .orElseGet(() -> Referent.of(name.text(), SourceType.ORGANIZATION, false)))
        : tagged.stream()
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.ORGANIZATION)
            .findFirst();
  }

  /** "the Post" of "The Washington Post": no post, where a capital tells that it is a name. */
  private Optional<Referent> outlet(NounPhrase phrase) {
    String word = phrase.head().text();
    boolean shortened =
        phrase.determiner().equals("the")
            && phrase.modifiers().isEmpty()
            && phrase.possessor().isEmpty()
            && phrase.head().isCapitalized()
            && headNouns.denotes(word, NounKind.DOCUMENT);
    return shortened
        ? mentions
            .byVariant(word)
            .filter(one -> one.type() == SourceType.ORGANIZATION)
            .filter(one -> one.name().endsWith(" " + word))
        : paper(phrase);
  }

  /** "The Guardian", where the article has no guardian. */
  private Optional<Referent> paper(NounPhrase phrase) {
    String word = phrase.head().text();
    String small = word.toLowerCase(Locale.ROOT);
    boolean paper =
        phrase.determiner().equals("the")
            && phrase.modifiers().isEmpty()
            && phrase.possessor().isEmpty()
            && phrase.head().isCapitalized()
            && PAPERS.contains(small)
            && !Pattern.compile("(?U:\\b)" + small + "(?U:\\b)").matcher(text).find();
    return paper
        ? Optional.of(
            mentions
                .byVariant(word)
                .filter(one -> one.type() == SourceType.ORGANIZATION)
                .orElseGet(() -> Referent.of(word, SourceType.ORGANIZATION, false)))
        : Optional.empty();
  }

  /** "USA TODAY/Suffolk University Poll": a survey of two, which are both named. */
  Optional<Referent> jointSurvey(NounPhrase phrase) {
    List<Token> tokens = new ArrayList<>(phrase.modifiers());
    tokens.add(phrase.head());
    boolean joint = phrase.modifiers().stream().anyMatch(token -> token.text().contains("/"));
    String noun = phrase.head().lower();
    if (!joint || !phrase.possessor().isEmpty() || !SURVEYS.contains(noun)) {
      return Optional.empty();
    }
    int first = 0;
    while (first < tokens.size() - 1
        && (!tokens.get(first).isProperNoun() || MONTHS.contains(tokens.get(first).text()))) {
      first++;
    }
    int end = first;
    while (end < tokens.size() - 1 && isOfName(tokens.get(end))) {
      end++;
    }
    if (end == first) {
      return Optional.empty();
    }
    Span name = tokens.get(first).span().cover(tokens.get(end - 1).span());
    return name.of(text).contains("/")
        ? Optional.of(Referent.of(Blanks.join(name.of(text)), SourceType.ORGANIZATION, false))
        : Optional.empty();
  }

  private static boolean isOfName(Token token) {
    return token.isCapitalized() || token.text().contains("/");
  }

  /** Not "the Leeds company", whatever the tag says of a town that the article has but once. */
  private boolean isNamedElsewhere(NamedMention mention) {
    return mention.span().of(text).indexOf(' ') > 0
        || mentions.all().stream()
            .anyMatch(
                other ->
                    !other.span().equals(mention.span())
                        && other.referent().key().equals(mention.referent().key()));
  }

  /**
   * "the M23 rebel group": the body whose name stands before a common noun for such bodies; "a
   * Halden newspaper" is one of Halden.
   */
  private Optional<Referent> compound(NounPhrase phrase) {
    String noun = headNouns.singular(phrase.head().text());
    boolean general = !GeneralNouns.kinds(noun).isEmpty() && !phrase.isPlural();
    if (!general
        || phrase.hasIndefiniteArticle()
        || phrase.modifiers().isEmpty()
        || !phrase.possessor().isEmpty()) {
      return Optional.empty();
    }
    Token opening = phrase.modifiers().get(0);
    // "the UN refugee agency" is one of its own, "the UN agency" one of several.
    boolean ofFamily =
        phrase.modifiers().size() > 1 || GeneralNouns.kinds(noun).contains(NounKind.STATE);
    if (ofFamily && FAMILIES.contains(opening.text())) {
      return Optional.empty();
    }
    Span first = opening.span();
    boolean alone = phrase.modifiers().stream().skip(1).noneMatch(Token::isCapitalized);
    if (alone && CODE.matcher(opening.text()).matches()) {
      return Optional.of(Referent.of(opening.text(), SourceType.ORGANIZATION, false));
    }
    return mentions
        .index()
        .startingAt(first.start())
        .filter(mention -> mention.referent().type() == SourceType.ORGANIZATION)
        .filter(mention -> mention.span().end() < phrase.head().span().start())
        .filter(mention -> !GeneralNouns.meansCompany(noun) || isNamedElsewhere(mention))
        .filter(
            mention ->
                phrase.modifiers().stream()
                    .filter(token -> token.span().start() >= mention.span().end())
                    .noneMatch(Token::isCapitalized))
        .map(NamedMention::referent);
  }
}
