package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An adverb of hearsay names nobody: in "The abbot supposedly thought them useless" others say so
 * of the abbot, who is a part of what they say, as is an auxiliary. What he "supposedly wrote" he
 * says by what others say of him.
 */
final class HearsayAdverb implements Repair {
  private static final String FINDER = "hearsay-adverb";

  private final RuleWords words;

  HearsayAdverb(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "hearsay-adverb";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>();
    for (Attribution attribution : attributions) {
      List<Token> cue = article.tokens(attribution.cue());
      int adverb = hearsay(cue);
      if (adverb < 0) {
        result.add(attribution);
      } else if (cue.stream().allMatch(token -> isHearsay(token) || isAuxiliary(token))) {
        result.add(withAuxiliaries(article, cue, ofNobody(article, attribution, cue)));
      } else if (isReported(article, attribution, cue, adverb)) {
        result.addAll(layers(article, attribution, cue, adverb));
      } else {
        result.add(attribution);
      }
    }
    return result;
  }

  /** The index of the first such adverb; -1 for none. */
  private int hearsay(List<Token> cue) {
    for (int i = 0; i < cue.size(); i++) {
      if (isHearsay(cue.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Attribution ofNobody(
      ArticleContext article, Attribution attribution, List<Token> cue) {
    if (attribution.source().isEmpty()) {
      return attribution;
    }
    if (!isSubject(article, attribution, cue)) {
      return attribution.withSource(List.of());
    }
    List<Span> content = new ArrayList<>(attribution.source());
    content.addAll(attribution.content());
    return attribution.withSource(List.of()).withContent(content);
  }

  /** Whether the source, the cue and the content follow one another in a sentence. */
  private static boolean isSubject(
      ArticleContext article, Attribution attribution, List<Token> cue) {
    Span source = attribution.source().get(0);
    Span first = attribution.content().get(0);
    return attribution.source().size() == 1
        && source.end() <= cue.get(0).span().start()
        && first.start() >= cue.get(cue.size() - 1).span().end()
        && article.words().sentenceAt(source.start()) == article.words().sentenceAt(first.start());
  }

  /** "was allegedly seen": the auxiliary goes to the verb of the content that follows. */
  private Attribution withAuxiliaries(
      ArticleContext article, List<Token> cue, Attribution attribution) {
    List<Token> kept =
        cue.stream().filter(token -> isHearsay(token) || token.isPlainAdverb()).toList();
    int end = cue.get(cue.size() - 1).span().end();
    boolean follows = attribution.content().stream().anyMatch(piece -> piece.start() >= end);
    if (kept.size() == cue.size() || !follows) {
      return attribution;
    }
    List<Span> content = new ArrayList<>(attribution.content());
    cue.stream().filter(token -> !kept.contains(token)).map(Token::span).forEach(content::add);
    return attribution
        .withCue(joined(article.text(), kept.stream().map(Token::span).toList()))
        .withContent(joined(article.text(), content));
  }

  /** Whether a verb of speech follows the adverb, and what is said follows the verb. */
  private boolean isReported(
      ArticleContext article, Attribution attribution, List<Token> cue, int adverb) {
    return attribution.source().size() == 1
        && attribution.cue().size() == 1
        && attribution.content().size() == 1
        && isSubject(article, attribution, cue)
        && cue.subList(0, adverb).stream().allMatch(this::isAuxiliary)
        && adverb + 1 < cue.size()
        && cue.subList(adverb + 1, cue.size()).stream().noneMatch(this::isHearsay)
        && cue.get(adverb + 1).isVerb();
  }

  /** What nobody is named for, and in it what its subject says. */
  private static List<Attribution> layers(
      ArticleContext article, Attribution attribution, List<Token> cue, int adverb) {
    Span said = cue.get(adverb + 1).span().cover(cue.get(cue.size() - 1).span());
    List<Span> content = new ArrayList<>(attribution.source());
    cue.subList(0, adverb).stream().map(Token::span).forEach(content::add);
    content.add(said);
    content.addAll(attribution.content());
    Attribution outer =
        new Attribution(
            List.of(),
            List.of(cue.get(adverb).span()),
            joined(article.text(), content),
            FINDER,
            attribution.confidence());
    return List.of(outer, attribution.withCue(List.of(said)).citedBy(outer));
  }

  /** In text order, neighbours that blanks alone part made one. */
  private static List<Span> joined(String text, List<Span> pieces) {
    List<Span> joined = new ArrayList<>();
    for (Span piece : pieces.stream().sorted().toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && isNext(text, joined.get(last), piece)) {
        joined.set(last, joined.get(last).cover(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean isNext(String text, Span before, Span after) {
    return before.end() >= after.start() || text.substring(before.end(), after.start()).isBlank();
  }

  private boolean isHearsay(Token token) {
    return words.is(WordClass.HEARSAY_FORM, token.lower());
  }

  private boolean isAuxiliary(Token token) {
    return token.isModal()
        || words.is(WordClass.AUXILIARY_VERB, token.lemma())
        || token.isPlainAdverb();
  }
}
