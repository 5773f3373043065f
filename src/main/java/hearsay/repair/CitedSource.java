package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Layers that a participle makes: of "according to the report, citing European officials, the team
 * has visited the plant" and "the paper wrote, citing a draft" the inner one is the officials' and
 * the draft's. What is cited must be able to say something; "citing national security" gives a
 * reason.
 */
final class CitedSource implements Repair {
  private static final String FINDER = "citing";

  /** What ends the words that name who is cited. */
  private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "\u2013", "\u2014");

  private final RuleWords words;

  CitedSource(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "cited-source";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>(attributions);
    for (Sentence sentence : sentencesOfSources(article.words(), attributions)) {
      for (Citation citation : citations(article, sentence)) {
        add(article.words(), citation, result);
      }
    }
    return result;
  }

  /** In text order. */
  private static List<Sentence> sentencesOfSources(
      ArticleWords words, List<Attribution> attributions) {
    Set<Integer> indexes = new TreeSet<>();
    for (Attribution attribution : attributions) {
      for (Span piece : attribution.source()) {
        indexes.add(words.sentenceAt(piece.start()));
      }
    }
    return indexes.stream()
        .filter(index -> index < words.sentenceCount())
        .map(words::sentence)
        .toList();
  }

  /**
   * A participle and who is cited.
   *
   * @param sentence in which they stand
   */
  private record Citation(Span sentence, Span participle, Span source) {
    Span whole() {
      return participle.cover(source);
    }
  }

  private List<Citation> citations(ArticleContext article, Sentence sentence) {
    List<Citation> citations = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token participle = tokens.get(i);
      if (words.is(WordClass.CITING_FORM, participle.text().toLowerCase(Locale.ROOT))) {
        int end = TokenRange.endOfPhrase(tokens, i + 1, MARKS);
        List<Token> source = tokens.subList(i + 1, end);
        if (!source.isEmpty() && maySpeak(article, source)) {
          Span named = source.get(0).span().cover(source.get(source.size() - 1).span());
          citations.add(new Citation(sentence.span(), participle.span(), named));
        }
      }
    }
    return citations;
  }

  private boolean maySpeak(ArticleContext article, List<Token> tokens) {
    Optional<NounPhrase> phrase = NounPhrase.read(tokens);
    return phrase.isPresent()
        && (!article.named().index().touching(phrase.get().head().span()).isEmpty()
            || article.phrases().referent(phrase.get()).isPresent()
            // "satellite images", "an interview with a cook"
            || words.is(WordClass.EVIDENCE_NOUN, phrase.get().head().lemma()));
  }

  private static void add(ArticleWords words, Citation citation, List<Attribution> attributions) {
    Attribution byModel = null;
    Attribution outer = null;
    for (Attribution attribution : attributions) {
      if (attribution.cue().stream().anyMatch(citation.participle()::overlaps)) {
        byModel = attribution;
      } else if (isAround(attribution, citation) && isNearer(attribution, outer)) {
        outer = attribution;
      }
    }
    if (outer == null) {
      return;
    }
    List<Span> rest =
        byModel == null ? List.of() : without(words, byModel.content(), citation.whole());
    List<Span> content = without(words, outer.content(), citation.whole());
    boolean misplaced =
        !rest.isEmpty() && rest.stream().noneMatch(piece -> touches(piece, content));
    List<Span> claimed = misplaced ? rest : content;
    if (claimed.isEmpty()) {
      return;
    }
    Attribution whole =
        new Attribution(outer.source(), outer.cue(), claimed, outer.finder(), outer.confidence());
    double confidence =
        byModel == null ? outer.confidence() : Math.min(outer.confidence(), byModel.confidence());
    Attribution cited =
        new Attribution(
            List.of(citation.source()),
            List.of(citation.participle()),
            claimed,
            FINDER,
            confidence);
    attributions.remove(byModel);
    attributions.set(attributions.indexOf(outer), whole);
    attributions.add(cited.citedBy(whole));
  }

  /** Whether the source stands before the participle, and the cue on either side of it. */
  private static boolean isAround(Attribution attribution, Citation citation) {
    return !attribution.source().isEmpty()
        && !attribution.cue().isEmpty()
        && citation.sentence().contains(attribution.source().get(0))
        && attribution.source().get(0).start() < citation.whole().start()
        && (attribution.cue().get(0).end() <= citation.whole().start()
            || attribution.cue().get(0).start() >= citation.whole().end());
  }

  private static boolean isNearer(Attribution attribution, @Nullable Attribution other) {
    return other == null || attribution.source().get(0).start() > other.source().get(0).start();
  }

  private static boolean touches(Span piece, List<Span> content) {
    return content.stream().anyMatch(piece::overlaps);
  }

  /** What is left of the pieces, without the marks and blanks next to the gap. */
  private static List<Span> without(ArticleWords words, List<Span> pieces, Span gap) {
    List<Span> left = new ArrayList<>();
    for (Span piece : pieces) {
      if (!piece.overlaps(gap)) {
        left.add(piece);
        continue;
      }
      trimmed(words, piece.start(), Math.min(piece.end(), gap.start())).ifPresent(left::add);
      trimmed(words, Math.max(piece.start(), gap.end()), piece.end()).ifPresent(left::add);
    }
    return left;
  }

  private static Optional<Span> trimmed(ArticleWords words, int start, int end) {
    return start < end
        ? TokenRange.withoutMarks(words.in(new Span(start, end)), MARKS)
        : Optional.empty();
  }
}
