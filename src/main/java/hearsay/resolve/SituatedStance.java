package hearsay.resolve;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.claim.Stance;
import hearsay.grammar.CueMeaning;
import hearsay.grammar.NounPhrase;
import hearsay.mention.HeadNouns;
import hearsay.mention.NounKind;
import hearsay.repair.ArticleContext;
import hearsay.text.Span;
import hearsay.text.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a cue means by who has it and by what stands around it: who "cites weak sales" gives a
 * reason, who "cites two officials" reports; a document "suggests" by what it shows, a person says
 * so; an inquiry "concludes" by what it has found, a person or a government by opinion; and a turn
 * that ends in a question mark asks.
 */
final class SituatedStance {
  /** Nouns of what may be the case. */
  private static final Set<String> FACTS =
      WordLists.of(SituatedStance.class, "words.tsv").get("possible-fact");

  /** What may stand before an article. */
  private static final Set<String> BOTH =
      WordLists.of(SituatedStance.class, "words.tsv").get("predeterminer");

  /** Verbs of what is so, which are no proposals in the present tense. */
  private static final Set<String> STATIVE =
      WordLists.of(SituatedStance.class, "words.tsv").get("stative-verb");

  /** Pronouns before a verb in the present tense that looks as if it had none. */
  private static final Set<String> SEVERAL = Set.of("i", "you", "we", "they");

  private static final String QUOTATION_MARKS = "\"\u201c\u2018\u201d'";

  private SituatedStance() {}

  /**
   * The stance of a cue in its article.
   *
   * @param reading what it means before its content
   */
  static Stance of(ArticleContext article, Attribution attribution, CueMeaning reading) {
    return switch (reading.lemma()) {
      case ":" -> isQuestion(article.text(), attribution) ? Stance.ASK : reading.stance();
      case "cite", "point" ->
          reading.stance() == Stance.REPORT && givesReason(article, attribution)
              ? Stance.ASSERT
              : reading.stance();
      case "suggest" ->
          isUndecided(reading)
              ? suggested(article, attribution, reading.stance())
              : reading.stance();
      case "give", "have" ->
          reading.stance() == Stance.OTHER
                  && kinds(article, attribution.source()).contains(NounKind.DOCUMENT)
              ? Stance.REPORT
              : reading.stance();
      case "conclude" ->
          reading.stance() == Stance.REPORT ? concluded(article, attribution) : reading.stance();
      default -> reading.stance();
    };
  }

  private static boolean isUndecided(CueMeaning reading) {
    return reading.stance() == Stance.REPORT || reading.stance() == Stance.ASSERT;
  }

  /** Who is no person may advise a thing to do as well. */
  private static Stance suggested(
      ArticleContext article, Attribution attribution, Stance otherwise) {
    if (isPerson(article, attribution.source())) {
      return suggested(article, attribution.content());
    }
    List<Token> tokens = article.tokens(attribution.content());
    boolean past = article.tokens(attribution.cue()).stream().anyMatch(Token::isPastTense);
    return isDoing(tokens) || isToBeDone(tokens, past) ? Stance.DEMAND : otherwise;
  }

  /** "closing the port, where they moor": a gerund that is no subject of its clause. */
  private static boolean isDoing(List<Token> tokens) {
    return !tokens.isEmpty()
        && tokens.get(0).isGerund()
        && tokens.stream()
            .takeWhile(token -> !token.isSign() && !token.isWhWord())
            .noneMatch(Token::isFinite);
  }

  /**
   * "that he resign"; after the past tense, which the verb of a fact would share, also "the crews
   * wait".
   *
   * @param past whether the cue is in the past tense
   */
  private static boolean isToBeDone(List<Token> tokens, boolean past) {
    int verb = 0;
    while (verb < tokens.size() && !tokens.get(verb).isVerb() && !tokens.get(verb).isModal()) {
      verb++;
    }
    if (verb == 0 || verb == tokens.size() || tokens.get(verb - 1).isTo()) {
      return false;
    }
    Token told = tokens.get(verb);
    Token before = tokens.get(verb - 1);
    // A plural's base form may be a present tense that the tagger took for it.
    boolean base = told.isBaseForm() && (before.isPersonalPronoun() || before.isNoun());
    boolean singular =
        base
            && !before.isPluralNoun()
            && !SEVERAL.contains(before.lower())
            && tokens.subList(1, verb).stream()
                .noneMatch(token -> token.isPreposition() || token.isConjunction());
    return singular || (past && (base || isSubjunctive(told)));
  }

  /**
   * What a person suggests: a thing to do ("a gradual change", "waiting", "that he resign") or
   * something that is so.
   */
  private static Stance suggested(ArticleContext article, List<Span> content) {
    List<Token> tokens = article.tokens(content.subList(0, 1));
    int first = !tokens.isEmpty() && tokens.get(0).text().equals("that") ? 1 : 0;
    int verb = first;
    while (verb < tokens.size() && !tokens.get(verb).isVerb() && !tokens.get(verb).isModal()) {
      verb++;
    }
    if (verb == tokens.size()) {
      return first == 0 && isThing(article, tokens) ? Stance.DEMAND : Stance.ASSERT;
    }
    Token told = tokens.get(verb);
    boolean doing = tokens.get(first).text().endsWith("ing");
    boolean proposed =
        verb == first
            ? told.isGerund()
            : (doing && tokens.get(verb - 1).isTo())
                || (told.isBaseForm() && !tokens.get(verb - 1).isTo())
                || isSubjunctive(told)
                || told.text().equals("should");
    return proposed ? Stance.DEMAND : Stance.ASSERT;
  }

  /** "they wait": with a subject in the plural the form is that of the present tense. */
  private static boolean isSubjunctive(Token verb) {
    return verb.tag().equals("VBP") && !STATIVE.contains(verb.lemma());
  }

  /** "a new port", "four other nights", and nothing that may be the case: "a link". */
  private static boolean isThing(ArticleContext article, List<Token> tokens) {
    HeadNouns nouns = article.lists().headNouns();
    return NounPhrase.read(tokens)
        .filter(phrase -> !phrase.determiner().isEmpty() || phrase.hasNumber())
        .filter(phrase -> phrase.head().isNoun())
        .filter(phrase -> !FACTS.contains(nouns.singular(phrase.head().text())))
        .isPresent();
  }

  /** Who ends a speech so says it; what is told of as a conclusion is a result or an opinion. */
  private static Stance concluded(ArticleContext article, Attribution attribution) {
    if (!isOpinion(article, attribution.source())) {
      return Stance.REPORT;
    }
    int start = attribution.content().get(0).start();
    boolean quoted = QUOTATION_MARKS.indexOf(article.text().charAt(start)) >= 0;
    return quoted ? Stance.ASSERT : Stance.BELIEVE;
  }

  /** A person or a government has an opinion, where an inquiry has a result. */
  private static boolean isOpinion(ArticleContext article, List<Span> source) {
    List<Token> tokens = article.tokens(source);
    boolean several =
        (tokens.size() == 1 && tokens.get(0).text().equalsIgnoreCase("they"))
            || head(article, source).filter(Token::isPluralNoun).isPresent();
    return !several && (isPerson(article, source) || isNamed(article, source, SourceType.PLACE));
  }

  private static boolean isQuestion(String text, Attribution attribution) {
    int end = attribution.content().get(attribution.content().size() - 1).end();
    return text.startsWith("?", end) || text.startsWith("?", end - 1);
  }

  /**
   * Whether the object of a cue is neither somebody nor a document, which would be the ground. What
   * a document points to it has found.
   */
  private static boolean givesReason(ArticleContext article, Attribution attribution) {
    Span content = attribution.content().get(0);
    int cue = attribution.cue().get(attribution.cue().size() - 1).end();
    boolean object =
        content.start() >= cue && article.text().substring(cue, content.start()).isBlank();
    return object
        && !attribution.source().isEmpty()
        && !kinds(article, attribution.source()).contains(NounKind.DOCUMENT)
        && kinds(article, attribution.content()).isEmpty()
        && article.named().index().within(content).stream()
            .noneMatch(mention -> mention.span().start() == content.start());
  }

  private static boolean isPerson(ArticleContext article, List<Span> source) {
    List<Token> tokens = article.tokens(source);
    if (tokens.size() == 1 && tokens.get(0).isPersonalPronoun()) {
      return !tokens.get(0).text().equalsIgnoreCase("it");
    }
    if (kinds(article, source).contains(NounKind.DOCUMENT)) {
      return false;
    }
    return kinds(article, source).contains(NounKind.PERSON)
        || isNamed(article, source, SourceType.PERSON);
  }

  private static boolean isNamed(ArticleContext article, List<Span> source, SourceType type) {
    return head(article, source)
        .filter(
            head ->
                article.named().index().touching(head.span()).stream()
                    .anyMatch(mention -> mention.referent().type() == type))
        .isPresent();
  }

  private static Set<NounKind> kinds(ArticleContext article, List<Span> pieces) {
    HeadNouns nouns = article.lists().headNouns();
    return head(article, pieces)
        .map(head -> nouns.kinds(nouns.singular(head.text())))
        .orElse(Set.of());
  }

  private static Optional<Token> head(ArticleContext article, List<Span> pieces) {
    List<Token> tokens = article.tokens(pieces);
    // "both experts"
    boolean both = tokens.size() > 1 && BOTH.contains(tokens.get(0).lower());
    return NounPhrase.read(both ? tokens.subList(1, tokens.size()) : tokens).map(NounPhrase::head);
  }
}
