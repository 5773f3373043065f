package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.Blank;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Quoted;
import hearsay.grammar.SpanIndex;
import hearsay.mention.Aliases;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.NounKind;
import hearsay.mention.NounPhrases;
import hearsay.mention.PersonDescriptions;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says who a source is: the fullest name that the article gives it, and its kind. Made for one
 * article. Wrong is worse than unresolved: without a safe candidate the name is the source's own
 * words.
 */
public final class SourceResolver {
  private static final Pattern LEADING_ARTICLE = Pattern.compile("(?i)^(?:the|an|a)\\s+(?=\\S)");

  /** Where a description ends that is a name for the lack of a better one. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:\\s*[,;\u2013\u2014(]|\\s+(?:who|whom|whose|which|that)\\s).*$", Pattern.DOTALL);

  /** In UTF-16 units. */
  private static final int LONGEST_LIST = 300;

  private static final Pattern LIST =
      Pattern.compile(
          "[^,]+, (?!(?:an?|the|its|his|her|their|who|which|whose|including|and) )"
              + "(?:(?! who | which | whose )[^,])+(?:, [^,]+)*,? and [^,]+");

  private static final Pattern RELATIVE = Pattern.compile("(?i)(?:who|which) ");

  private static final Pattern SEVERAL =
      Pattern.compile("(?i)(?:all|both|each|neither|none|most|many|others)(?: of .*)?");

  private static final Pattern OWNED = Pattern.compile("(?i)(?:its|his|her|their|my|our) ");

  private static final Pattern POSSESSIVE_END =
      Pattern.compile("(?:['\u2019]s?|\\s(?:has|have|had|is|are|was|were|will))$");

  private final ArticleWords words;
  private final NamedMentions.Words lists;
  private final SpanIndex<NamedMention> named;
  private final NounPhrases phrases;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final NamedMentions mentions;
  private final FullerDescriptions fuller;
  private final NamesInPhrases names;
  private final Pronouns pronouns;
  private final DocumentSources documents;
  private final Map<Attribution, Referent> resolved = new HashMap<>();

  public SourceResolver(
      AnnotatedArticle article,
      NamedMentions.Words lists,
      NamedMentions mentions,
      NounPhrases phrases,
      Layers layers,
      Quoted quoted) {
    this.words = new ArticleWords(article);
    this.lists = lists;
    this.named = mentions.index();
    this.phrases = phrases;
    this.descriptions = new Descriptions(lists.headNouns(), mentions);
    this.discourse = new Discourse(words, named, phrases, descriptions, layers);
    this.mentions = mentions;
    this.fuller = new FullerDescriptions(words, phrases, lists.headNouns(), named);
    this.names = new NamesInPhrases(words.text(), named, lists.headNouns());
    this.pronouns =
        new Pronouns(
            words,
            layers,
            discourse,
            quoted,
            new FirstPerson(article, named),
            this::antecedent,
            this::resolve);
    this.documents = new DocumentSources(words, lists.headNouns(), mentions, pronouns);
  }

  /**
   * Who the source is; null for a claim without one. Sources of one article are best asked for in
   * text order, since a pronoun may be the one who spoke before it.
   */
  public @Nullable Referent resolve(Attribution claim) {
    if (claim.source().isEmpty()) {
      return null;
    }
    Referent before = resolved.get(claim);
    if (before != null) {
      return before;
    }
    List<Span> source = claim.source();
    Span whole = source.get(0).cover(source.get(source.size() - 1));
    Referent referent = resolve(whole, claim);
    resolved.put(claim, referent);
    // A pronoun that stays one is nobody that another could take up.
    boolean known = Pronouns.type(referent.name().toLowerCase(Locale.ROOT)) == null;
    int end = Math.max(whole.end(), claim.content().get(claim.content().size() - 1).end());
    discourse.spoke(whole, end, known && !isFirstPerson(whole) ? referent : null);
    // "its minister" names nobody where "it" is forgotten.
    if (known && !OWNED.matcher(referent.name()).lookingAt()) {
      descriptions.add(whole.start(), referent);
      Aliases.in(whole.of(words.text())).forEach(noun -> descriptions.define(noun, referent));
    }
    return referent;
  }

  /** Whoever says "I" is not "he" in the next sentence. */
  private boolean isFirstPerson(Span source) {
    String word = source.of(words.text()).toLowerCase(Locale.ROOT);
    return word.equals("i") || word.equals("we");
  }

  private Referent resolve(Span source, Attribution claim) {
    String plain = Blank.join(source.of(words.text()));
    String word = plain.toLowerCase(Locale.ROOT);
    SourceType pronoun = Pronouns.type(word);
    if (pronoun == null) {
      Span first = words.in(source).isEmpty() ? source : words.in(source).get(0).span();
      // "which lost a third of its staff", where the tagger has left out who did.
      Optional<Referent> relative =
          RELATIVE.matcher(plain).lookingAt()
              ? pronouns.resolve(first.of(words.text()).toLowerCase(Locale.ROOT), first, claim)
              : Optional.empty();
      return relative.orElseGet(() -> phrase(source, claim));
    }
    Optional<Referent> antecedent = pronouns.resolve(word, source, claim);
    return antecedent.orElseGet(() -> Referent.of(plain, pronoun, pronoun == SourceType.GROUP));
  }

  /** What a phrase before a relative pronoun stands for, where that can be a source. */
  private Optional<Referent> antecedent(Span span) {
    Optional<NounPhrase> phrase = NounPhrase.read(words.in(span));
    boolean possible =
        phrase.isPresent()
            && (phrases.referent(phrase.get()).isPresent()
                || phrase.get().isProper()
                || names.head(span, phrase.get()).isPresent());
    return possible ? Optional.of(phrase(span, null)) : Optional.empty();
  }

  private Referent phrase(Span source, @Nullable Attribution claim) {
    Optional<NounPhrase> read = NounPhrase.read(words.in(source));
    if (read.isEmpty()) {
      boolean several = SEVERAL.matcher(source.of(words.text())).matches();
      return bare(source, several ? SourceType.GROUP : SourceType.UNNAMED, several);
    }
    NounPhrase phrase = read.get();
    Optional<Referent> name = names.head(source, phrase);
    Optional<Referent> described = phrases.referent(phrase);
    if (isList(source) || names.isConjunct(phrase)) {
      boolean unnamed =
          name.isEmpty() && described.isPresent() && described.get().type() == SourceType.UNNAMED;
      return list(source, unnamed ? SourceType.UNNAMED : SourceType.GROUP);
    }
    if (name.isPresent()) {
      return name.get();
    }
    Optional<Referent> turned = mentions.turned(Blank.join(phrase.base().of(words.text())));
    if (turned.isPresent()) {
      return turned.get();
    }
    boolean title =
        described.isPresent()
            && described.get().type() == SourceType.DOCUMENT
            && phrase.isProper()
            && phrase.determiner().isEmpty();
    if (described.isEmpty() || title) {
      return unknown(source, phrase);
    }
    return described(source, phrase, described.get(), claim);
  }

  private Referent described(
      Span source, NounPhrase phrase, Referent described, @Nullable Attribution claim) {
    if (described.type() == SourceType.DOCUMENT || isWritten(phrase, described)) {
      return documents
          .publisher(source, phrase, claim)
          .or(() -> fuller(phrase).filter(other -> other.type() == SourceType.DOCUMENT))
          .orElseGet(() -> bare(source, described.of(SourceType.DOCUMENT)));
    }
    boolean personal =
        described.type() == SourceType.PERSON || described.type() == SourceType.GROUP;
    boolean anonymous =
        personal && PersonDescriptions.areAnonymous(Blank.join(source.of(words.text())));
    return names
        .selfNamed(source, described)
        .or(() -> names.apposed(source, phrase, described))
        .or(() -> names.member(source, described))
        .or(() -> takenUp(phrase, described))
        .or(() -> fuller(phrase))
        .orElseGet(() -> bare(source, anonymous ? described.of(SourceType.UNNAMED) : described));
  }

  /** "a paper" is a document, where "the paper" may be a newspaper. */
  private boolean isWritten(NounPhrase phrase, Referent described) {
    return described.type() == SourceType.ORGANIZATION
        && !phrase.isDefinite()
        && described.nouns().stream()
            .anyMatch(noun -> lists.headNouns().is(noun, NounKind.DOCUMENT));
  }

  /** "the coast guard, the navy and an insurer" */
  private boolean isList(Span source) {
    return source.length() <= LONGEST_LIST
        && LIST.matcher(Blank.join(source.of(words.text()))).matches();
  }

  private Referent list(Span source, SourceType type) {
    String text = Blank.join(source.of(words.text()));
    return Referent.of(LEADING_ARTICLE.matcher(text).replaceFirst(""), type, true);
  }

  private Optional<Referent> takenUp(NounPhrase phrase, Referent described) {
    boolean one = !described.plural() && !phrase.coordinated();
    return !one || !(phrase.isDefinite() || isBareBody(phrase))
        ? Optional.empty()
        : descriptions.takenUpBy(phrase, discourse);
  }

  private Optional<Referent> fuller(NounPhrase phrase) {
    if (phrase.isDefinite()) {
      return fuller.before(phrase);
    }
    return phrase.isBare() && !phrase.isPlural() && !phrase.coordinated()
        ? fuller.behind(phrase)
        : Optional.empty();
  }

  /** "Forum", as headlines have it. */
  private static boolean isBareBody(NounPhrase phrase) {
    return phrase.determiner().isEmpty() && phrase.isProper() && phrase.possessor().isEmpty();
  }

  private Referent unknown(Span source, NounPhrase phrase) {
    if (phrase.coordinated()) {
      return list(source, phrase.isProper() ? SourceType.GROUP : SourceType.UNNAMED);
    }
    if (phrase.isProper()) {
      String name = Blank.join(phrase.base().of(words.text()));
      boolean place = lists.places().isGovernment(name);
      return mentions
          .called(name)
          .orElseGet(() -> bare(source, place ? SourceType.PLACE : SourceType.ORGANIZATION, false));
    }
    boolean several = phrase.isPlural();
    return bare(source, several ? SourceType.GROUP : SourceType.UNNAMED, several);
  }

  /** Its own words for a name, with what is known of it. */
  private Referent bare(Span source, Referent described) {
    Referent bare = bare(source, described.type(), described.plural());
    return described.named(bare.name());
  }

  private Referent bare(Span source, SourceType type, boolean plural) {
    String text = Blank.join(source.of(words.text()));
    String name = CLAUSE.matcher(text).replaceFirst("");
    name = LEADING_ARTICLE.matcher(name).replaceFirst("");
    name = POSSESSIVE_END.matcher(name).replaceFirst("");
    return Referent.of(name.isEmpty() ? text : name, type, plural);
  }
}
