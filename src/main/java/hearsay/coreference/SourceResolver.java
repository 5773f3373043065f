package hearsay.coreference;

import hearsay.annotate.AnnotatedArticle;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.Quoted;
import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.Aliases;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.NominalMention;
import hearsay.mention.NominalMentions;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says who a source is: the fullest name that the article gives it, and its kind. A pronoun is
 * resolved by {@link PronounResolver}, all else by {@link PhraseResolver}. Wrong is worse than
 * unresolved: without a safe antecedent the name is the source's own words. Made for one article;
 * not for several threads.
 */
public final class SourceResolver {
  private static final Pattern RELATIVE =
      Pattern.compile("(?i)" + CoreferenceWords.LISTS.oneOf("subject-relative") + " ");

  /** "Orlova's" of "quoting Orlova's statement". */
  private static final Pattern OWNER = Pattern.compile("['\u2019]s?(?:\\s+\\p{Ll}+)?$");

  /** "All of them", "they all", "all of whom": no more than the pronoun alone. */
  private static final Pattern EVERYONE =
      Pattern.compile("(?i)" + CoreferenceWords.LISTS.oneOf("everyone"));

  /** "Anna Kim", but not "Senate reporter". */
  private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}.*\\s)?\\p{Lu}\\S*");

  private static final Pattern OWNED =
      Pattern.compile("(?i)" + CoreferenceWords.LISTS.oneOf("possessive-determiner") + " ");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final Layers layers;
  private final DiscourseModel discourse;
  private final Descriptions descriptions;
  private final PronounResolver pronouns;
  private final QuestionAndAnswer turns;
  private final PhraseResolver phrases;
  private final PronounLists pronounLists;
  private final Map<Attribution, Referent> resolved = new HashMap<>();

  private final DocumentSources documents;
  private final OpeningBodies bodies;

  /** Those with the same words as source are the same one. */
  private final Map<List<Span>, Referent> bySource = new HashMap<>();

  private final Map<Attribution, SalienceRanking> weighed = new HashMap<>();

  /**
   * @param layers of the attributions whose sources will be asked for
   */
  public SourceResolver(
      AnnotatedArticle article,
      MentionLexicon lexicon,
      NamedMentions mentions,
      NominalMentions nominals,
      Layers layers,
      Quoted quoted) {
    this.words = new TokenIndex(article);
    this.named = mentions.index();
    this.layers = layers;
    this.pronounLists = new PronounLists(words, named);
    this.turns = new QuestionAndAnswer(article, named);
    this.descriptions = new Descriptions(lexicon.headNouns(), mentions);
    this.discourse =
        new DiscourseModel(words, named, nominals, descriptions, layers, quoted, this::epithet);
    this.pronouns =
        new PronounResolver(
            words.text(),
            layers,
            discourse,
            quoted,
            new FirstPerson(
                article, named, lexicon.givenNames(), quoted, layers, discourse, this::resolve),
            new RelativePronouns(
                words,
                noun -> lexicon.headNouns().denotes(noun, NounKind.DOCUMENT),
                this::antecedent),
            new Addressees(words, named),
            new Agents(words, named),
            new AskedPersons(words, named),
            new SourcesBefore(words, discourse),
            new SubjectsBefore(words, named),
            new Defendants(words.text(), mentions.all()),
            this::resolve);
    this.bodies = new OpeningBodies(words, lexicon.headNouns(), quoted, this::antecedent);
    this.documents =
        new DocumentSources(
            words,
            lexicon.headNouns(),
            mentions,
            pronouns,
            new SpeakingDocuments(words, discourse),
            descriptions::onlyCalled,
            this::antecedent);
    this.phrases =
        new PhraseResolver(
            words,
            lexicon,
            mentions,
            nominals,
            discourse,
            descriptions,
            documents,
            new PersonalBodies(words, mentions, pronouns));
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
    Referent same = bySource.get(source);
    if (same != null && same.isNamed()) {
      resolved.put(claim, same);
      return same;
    }
    Span whole = source.get(0).cover(source.get(source.size() - 1));
    discourse.takeWeighed();
    Referent referent = resolve(whole, claim);
    weighed.put(claim, discourse.takeWeighed());
    resolved.put(claim, referent);
    bySource.put(source, referent);
    note(whole, claim, referent);
    return referent;
  }

  /**
   * Who was weighed for a source that has been resolved, the most salient first; empty where no
   * choice was made.
   */
  public List<Rival> rivals(Attribution claim) {
    SalienceRanking ranking = weighed.get(claim);
    return ranking == null ? List.of() : ranking.ranked();
  }

  /** Enters a source into what is known of the article, for the sources after it. */
  private void note(Span source, Attribution claim, Referent referent) {
    // A pronoun that stays one is nobody that another could take up.
    boolean known = Pronouns.type(referent.name().toLowerCase(Locale.ROOT)) == null;
    int end = Math.max(source.end(), claim.content().get(claim.content().size() - 1).end());
    if (layers.around(claim).isPresent() || OWNER.matcher(source.of(words.text())).find()) {
      discourse.markQuoted(source);
    }
    discourse.spoke(source, end, known && !isFirstPerson(source) ? referent : null);
    // "its minister" names nobody where "it" is forgotten.
    if (known && !OWNED.matcher(referent.name()).lookingAt()) {
      descriptions.add(source.start(), referent);
      phrases.described(source).ifPresent(phrase -> descriptions.call(phrase, referent));
      Aliases.in(source.of(words.text())).forEach(noun -> descriptions.define(noun, referent));
    }
  }

  /** Whoever says "I" is not "he" in the next sentence. */
  private boolean isFirstPerson(Span source) {
    String word = source.of(words.text()).toLowerCase(Locale.ROOT);
    return word.equals("i") || word.equals("we");
  }

  private Referent resolve(Span source, Attribution claim) {
    Optional<Referent> labelled = turns.at(source);
    if (labelled.isPresent()) {
      return labelled.get();
    }
    String plain = Blanks.join(source.of(words.text()));
    String word = plain.toLowerCase(Locale.ROOT);
    SourceType pronoun = isAcronym(plain, source) ? null : Pronouns.type(word);
    if (pronoun == null) {
      return withOthers(source, claim)
          .or(() -> relativeClause(plain, source, claim))
          .or(() -> everyone(word, source, claim))
          .orElseGet(() -> phrases.resolve(source, claim));
    }
    Optional<Referent> found = pronouns.resolve(word, source, claim);
    boolean written = found.filter(one -> one.type() != SourceType.DOCUMENT).isEmpty();
    Optional<Referent> body =
        written && word.equals("it") ? bodies.of(source, claim) : Optional.empty();
    return body.or(() -> found)
        .map(
            one ->
                isUnnamedDocument(one)
                    ? documents.ofDescribed(one, source.start()).orElse(one)
                    : one)
        .orElseGet(() -> Referent.of(plain, pronoun, pronoun == SourceType.GROUP));
  }

  /** "WHO", "US" */
  private boolean isAcronym(String plain, Span source) {
    return plain.equals(plain.toUpperCase(Locale.ROOT))
        && named.startingAt(source.start()).map(NamedMention::span).equals(Optional.of(source));
  }

  private static boolean isUnnamedDocument(Referent one) {
    return one.type() == SourceType.DOCUMENT && !one.isNamed();
  }

  /** "She and another reporter": who she is, and the other. */
  private Optional<Referent> withOthers(Span source, Attribution claim) {
    return pronounLists
        .of(source)
        .flatMap(
            parts ->
                pronounLists.joined(
                    one(parts, claim), parts, span -> phrases.resolve(span, claim)));
  }

  private Optional<Referent> one(PronounLists.Parts parts, Attribution claim) {
    String word = parts.pronoun().of(words.text()).toLowerCase(Locale.ROOT);
    return pronouns
        .resolve(word, parts.pronoun(), claim)
        .filter(one -> one.isOnePerson() && NAME.matcher(one.name()).matches());
  }

  /** "which lost a third of its staff", where the tagger has left out who did. */
  private Optional<Referent> relativeClause(String plain, Span source, Attribution claim) {
    List<Token> tokens = words.in(source);
    if (tokens.isEmpty() || !RELATIVE.matcher(plain).lookingAt()) {
      return Optional.empty();
    }
    Token first = tokens.get(0);
    return pronouns.resolve(first.lower(), first.span(), claim);
  }

  /** "All of them" are those whom "they" takes up. */
  private Optional<Referent> everyone(String word, Span source, Attribution claim) {
    return EVERYONE.matcher(word).matches()
        ? pronouns
            .resolve(word.endsWith("whom") ? "whom" : "they", source, claim)
            .filter(several -> several.plural() && several.type() != SourceType.PLACE)
        : Optional.empty();
  }

  /** Whom a definite phrase takes up in an article; empty where nobody or it is not clear. */
  public Optional<Referent> takenUp(NounPhrase phrase) {
    return phrases.takenUp(phrase);
  }

  /**
   * Whom words stand for that are no source: "the paper" for whose paper it is.
   *
   * @param words in UTF-16 units
   * @param claim nothing in what it claims is meant
   */
  public Referent standsFor(Span words, Attribution claim) {
    return resolve(words, claim);
  }

  /**
   * Whom "its" takes up, or would where it is not written; empty where there is no safe antecedent.
   *
   * @param place where it stands, in UTF-16 units
   * @param fits who may be meant
   * @param claim nothing in what it claims is meant
   */
  public Optional<Referent> owner(Span place, Predicate<Referent> fits, Attribution claim) {
    return discourse.mostSalient(place, fits.and(Referent::isThing), claim.content());
  }

  private Optional<Referent> epithet(NominalMention description) {
    return phrases.epithet(description);
  }

  private Optional<Referent> antecedent(Span phrase, @Nullable Attribution claim) {
    Referent same = bySource.get(List.of(phrase));
    return same != null && same.isNamed() ? Optional.of(same) : phrases.antecedent(phrase, claim);
  }
}
