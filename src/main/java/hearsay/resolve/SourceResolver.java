package hearsay.resolve;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says who a source is: the fullest name that the article gives it, and its kind. Made for one
 * article. Wrong is worse than unresolved: without a safe candidate the name is the source's own
 * words.
 */
final class SourceResolver {
  private static final Pattern LEADING_ARTICLE = Pattern.compile("(?i)^(?:the|an|a)\\s+(?=\\S)");

  /** Where a description ends that is a name for the lack of a better one. */
  private static final Pattern CLAUSE = Pattern.compile("\\s*[,;\u2013\u2014(].*$", Pattern.DOTALL);

  private static final Pattern POSSESSIVE_END = Pattern.compile("['\u2019]s?$");

  /** Their holders' names may come behind a preposition. */
  private static final Set<String> OFFICES =
      Set.of(
          "secretary",
          "minister",
          "director",
          "head",
          "chief",
          "president",
          "chair",
          "chairman",
          "chairwoman",
          "commissioner",
          "governor",
          "ambassador",
          "envoy",
          "speaker",
          "leader");

  private static final Pattern OFFICE =
      Pattern.compile("(?:of|for|to) (?:the )?(\\p{Lu}[\\p{L}-]*(?: (?:and )?\\p{Lu}[\\p{L}-]*)*)");

  /** What may stand between a description and the name in apposition to it, and that name. */
  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?:\\s+(?:of|in|at|for|from|on|with|to)\\s[^,;.]{1,60})?,\\s+(?:(?:the|an?)\\s+)?"
              + "(?:\\p{Ll}[\\p{Ll}-]*\\s+){0,3}(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir)\\.?\\s+)?"
              + "(\\p{Lu}[\\p{L}\\p{N}'\u2019.&-]*(?:\\s+(?:(?:of|de|von|van|and|the)\\s+)?"
              + "\\p{Lu}[\\p{L}\\p{N}'\u2019.&-]*)*)\\s*(?:,|$|\\s(?:of|who|which)\\b)");

  /** How near to its beginning the subject of a content is, in UTF-16 units. */
  private static final int SUBJECT_REACH = 30;

  private static final Set<String> HELD = Set.of("seen", "reviewed", "obtained", "read", "shown");

  private final ArticleWords words;
  private final NamedMentions.Words lists;
  private final SpanIndex<NamedMention> named;
  private final NounPhrases phrases;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final DocumentPublishers publishers;
  private final Pronouns pronouns;
  private final Map<Attribution, Referent> resolved = new HashMap<>();

  SourceResolver(
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
    this.descriptions = new Descriptions(lists.headNouns(), mentions.all());
    this.discourse = new Discourse(words, named, phrases, descriptions, layers);
    this.publishers = new DocumentPublishers(words.text(), mentions.all(), lists.headNouns());
    this.pronouns =
        new Pronouns(
            words,
            layers,
            discourse,
            quoted,
            new FirstPerson(article, named),
            span -> antecedent(span),
            this::resolve);
  }

  /**
   * Who the source is; null for a claim without one. Sources of one article are best asked for in
   * text order, since a pronoun may be the one who spoke before it.
   */
  @Nullable Referent resolve(Attribution claim) {
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
    if (known) {
      descriptions.add(whole.start(), referent);
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
      return phrase(source, claim);
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
                || byName(span, phrase.get()).isPresent());
    return possible ? Optional.of(phrase(span, null)) : Optional.empty();
  }

  private Referent phrase(Span source, @Nullable Attribution claim) {
    List<Token> tokens = words.in(source);
    Optional<NounPhrase> read = NounPhrase.read(tokens);
    if (read.isEmpty()) {
      return bare(source, SourceType.UNNAMED);
    }
    NounPhrase phrase = read.get();
    Optional<Referent> name = byName(source, phrase);
    if (name.isPresent()) {
      return name.get();
    }
    Optional<Referent> described = phrases.referent(phrase);
    boolean title =
        described.isPresent()
            && described.get().type() == SourceType.DOCUMENT
            && phrase.isProper()
            && phrase.determiner().isEmpty();
    if (described.isEmpty() || title) {
      return unknown(source, phrase);
    }
    if (described.get().type() == SourceType.DOCUMENT) {
      return document(source, phrase, described.get(), claim);
    }
    return apposed(source, phrase, described.get())
        .or(() -> takenUp(phrase, described.get()))
        .orElseGet(() -> described(source, described.get()));
  }

  /** "Finance Minister Anna Kim", "the Commerce Ministry": a phrase whose head is a name. */
  private Optional<Referent> byName(Span source, NounPhrase phrase) {
    Span head = phrase.head().span();
    for (NamedMention mention : named.touching(head)) {
      boolean more = phrase.coordinated() && mention.span().end() <= head.end();
      return Optional.of(more ? bare(source, SourceType.GROUP, true) : mention.referent());
    }
    return inOffice(source, phrase);
  }

  /** "Secretary of State Antony Blinken". */
  private Optional<Referent> inOffice(Span source, NounPhrase phrase) {
    if (!OFFICES.contains(lists.headNouns().singular(phrase.head().text()))) {
      return Optional.empty();
    }
    int from = phrase.head().span().end();
    return named.within(source).stream()
        .filter(mention -> mention.referent().type() == SourceType.PERSON)
        .filter(mention -> mention.span().start() > from)
        .filter(mention -> isOffice(words.text().substring(from, mention.span().start())))
        .map(NamedMention::referent)
        .findFirst();
  }

  private boolean isOffice(String between) {
    Matcher office = OFFICE.matcher(Blank.join(between));
    if (!office.matches()) {
      return false;
    }
    for (String word : office.group(1).split(" ", -1)) {
      if (lists.headNouns().is(lists.headNouns().singular(word), NounKind.PERSON)) {
        return false;
      }
    }
    return true;
  }

  /** "The Canadian bidder, Fundy Marine Systems,": the name that follows as an apposition. */
  private Optional<Referent> apposed(Span source, NounPhrase phrase, Referent described) {
    int from = phrase.head().span().end();
    if (described.plural() && !phrase.head().tag().equals("CD") && !isOneOf(phrase)) {
      return Optional.empty();
    }
    String rest = words.text().substring(from, source.end());
    Matcher gap = APPOSITION.matcher(rest);
    if (!gap.lookingAt()) {
      return Optional.empty();
    }
    Span name = new Span(from + gap.start(1), from + gap.end(1));
    boolean person =
        lists.headNouns().is(lists.headNouns().singular(phrase.head().text()), NounKind.PERSON);
    for (NamedMention mention : named.touching(name)) {
      return mention.referent().type() == SourceType.PLACE
          ? Optional.empty()
          : Optional.of(mention.referent());
    }
    boolean body = described.nouns().stream().anyMatch(lists.headNouns()::isBody);
    return Optional.of(
        new Referent(
            Blank.join(name.of(words.text())),
            person && !body ? SourceType.PERSON : SourceType.ORGANIZATION,
            described.gender(),
            false,
            described.nouns(),
            described.modifiers()));
  }

  private static boolean isOneOf(NounPhrase phrase) {
    return phrase.head().text().equalsIgnoreCase("one");
  }

  private Optional<Referent> takenUp(NounPhrase phrase, Referent described) {
    boolean one = !described.plural() && !phrase.coordinated();
    return !one || !(phrase.isDefinite() || isBareBody(phrase))
        ? Optional.empty()
        : descriptions.takenUpBy(phrase, discourse);
  }

  /** "Forum", as headlines have it. */
  private static boolean isBareBody(NounPhrase phrase) {
    return phrase.determiner().isEmpty() && phrase.isProper() && phrase.possessor().isEmpty();
  }

  private Referent document(
      Span source, NounPhrase phrase, Referent described, @Nullable Attribution claim) {
    Optional<Referent> owner = owner(phrase, claim).or(() -> maker(source, phrase));
    if (owner.isPresent()) {
      return owner.get();
    }
    boolean held =
        words.in(source).stream()
            .anyMatch(token -> HELD.contains(token.lemma()) || HELD.contains(token.text()));
    if (phrase.isDefinite() && !held) {
      String noun = lists.headNouns().singular(phrase.head().text());
      Optional<Referent> publisher = publishers.of(noun, source.start());
      if (publisher.isPresent()) {
        return publisher.get();
      }
    }
    return described(source, described);
  }

  /** "Eurostat's database", "a Reuters investigation", "its annual report". */
  private Optional<Referent> owner(NounPhrase phrase, @Nullable Attribution claim) {
    if (phrase.hasPronounOwner() && claim != null) {
      Span place = claim.source().get(0);
      // "Brightmere had three employees, its filings show".
      Span content = claim.content().get(0);
      if (phrase.determiner().equals("its") && content.start() < place.start()) {
        Optional<Referent> subject =
            named.within(content).stream()
                .findFirst()
                .filter(mention -> mention.span().start() - content.start() <= SUBJECT_REACH)
                .map(NamedMention::referent)
                .filter(referent -> referent.type() == SourceType.ORGANIZATION);
        if (subject.isPresent()) {
          return subject;
        }
      }
      return pronouns
          .resolve(phrase.determiner(), place, claim)
          .filter(referent -> !referent.plural() && referent.isNamed());
    }
    return named.within(phrase.base()).stream()
        .map(NamedMention::referent)
        .filter(referent -> referent.type() != SourceType.PLACE)
        .findFirst();
  }

  /** "a report by Eurostat", but not "documents seen by Reuters". */
  private Optional<Referent> maker(Span source, NounPhrase phrase) {
    List<Token> tokens = words.in(source);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).span().start() >= phrase.head().span().end()) {
        String next = tokens.get(i).text().toLowerCase(Locale.ROOT);
        if (!Set.of("by", "from", "of", "published", "released", "issued").contains(next)) {
          return Optional.empty();
        }
        int at = next.length() > 4 && tokens.get(i + 1).text().equals("by") ? i + 2 : i + 1;
        if (at < tokens.size() && tokens.get(at).tag().equals("DT")) {
          at++;
        }
        return at < tokens.size() ? startingAt(tokens.get(at).span()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Referent> startingAt(Span token) {
    return named
        .startingAt(token.start())
        .map(NamedMention::referent)
        .filter(referent -> referent.type() != SourceType.PLACE);
  }

  private Referent unknown(Span source, NounPhrase phrase) {
    String name = Blank.join(phrase.base().of(words.text()));
    if (phrase.coordinated()) {
      return bare(source, phrase.isProper() ? SourceType.GROUP : SourceType.UNNAMED, true);
    }
    if (phrase.isProper()) {
      boolean place = lists.places().isGovernment(name);
      return bare(source, place ? SourceType.PLACE : SourceType.ORGANIZATION);
    }
    return bare(source, SourceType.UNNAMED, phrase.isPlural());
  }

  private Referent described(Span source, Referent described) {
    Referent bare = bare(source, described.type());
    Set<String> modifiers = new HashSet<>(described.modifiers());
    return new Referent(
        bare.name(),
        described.type(),
        described.gender(),
        described.plural(),
        described.nouns(),
        modifiers);
  }

  private Referent bare(Span source, SourceType type) {
    return bare(source, type, type == SourceType.GROUP);
  }

  private Referent bare(Span source, SourceType type, boolean plural) {
    String text = Blank.join(source.of(words.text()));
    String name = CLAUSE.matcher(text).replaceFirst("");
    name = LEADING_ARTICLE.matcher(name).replaceFirst("");
    name = POSSESSIVE_END.matcher(name).replaceFirst("");
    return Referent.of(name.isEmpty() ? text : name, type, plural);
  }
}
