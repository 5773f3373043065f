package hearsay.evaluate;

import hearsay.claim.ClaimSpans;
import hearsay.claim.CodePointSpan;
import hearsay.error.UserException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Scores predicted claims against gold, in three groups of figures, micro-averaged over all
 * articles.
 *
 * <p>Spans: the contiguous pieces of each role, whichever claim they belong to. "exact": same start
 * and end. "overlap": token Jaccard at least 0.5, paired one to one, best pairs first.
 *
 * <p>Claims, paired one to one: "relaxed": content and source each have a token Jaccard of at least
 * 0.5 (two sources that are not there agree). "strict": the spans of source, cue and content are
 * all equal. "content": the content alone.
 *
 * <p>Of the pairs by content, the share whose sources, and whose cues, agree as in "relaxed", and
 * whose fields are right ({@link FieldScores}).
 */
public final class Evaluation {
  private static final double THRESHOLD = 0.5;

  /** Decides between equal contents only. */
  private static final double SOURCE_WEIGHT = 1e-6;

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final FieldScores fields = new FieldScores();
  private int matched;
  private int sourcesRight;
  private int cuesRight;

  private Evaluation() {}

  /** A claim ready for comparison: the normalised spans and the tokens of each role. */
  private record Scored(
      ClaimSpans claim,
      Map<ScoredRole, List<CodePointSpan>> spans,
      Map<ScoredRole, BitSet> tokens) {
    double jaccard(Scored other, ScoredRole role) {
      return Evaluation.jaccard(
          Objects.requireNonNull(tokens.get(role)), Objects.requireNonNull(other.tokens.get(role)));
    }

    boolean touches(Scored other, ScoredRole role) {
      return Objects.requireNonNull(tokens.get(role))
          .intersects(Objects.requireNonNull(other.tokens.get(role)));
    }
  }

  /**
   * Scores two lists of claims.
   *
   * @param texts the articles that count, by id; empty where they are not at hand, and then all
   *     articles that have a claim count
   * @throws UserException if a claim names an article that is not there, or a span leaves its
   *     article
   */
  public static Scores of(
      List<ClaimSpans> gold, List<ClaimSpans> predicted, Map<String, String> texts)
      throws UserException {
    Map<String, List<ClaimSpans>> goldOf = byArticle(gold, texts, "gold");
    Map<String, List<ClaimSpans>> predictedOf = byArticle(predicted, texts, "predicted");
    TreeSet<String> docs = new TreeSet<>(texts.keySet());
    if (texts.isEmpty()) {
      docs.addAll(goldOf.keySet());
      docs.addAll(predictedOf.keySet());
    }
    Evaluation evaluation = new Evaluation();
    for (String doc : docs) {
      List<ClaimSpans> golds = goldOf.getOrDefault(doc, List.of());
      List<ClaimSpans> predictions = predictedOf.getOrDefault(doc, List.of());
      String given = texts.get(doc);
      ScoredText text = given == null ? quoted(golds, predictions) : ScoredText.of(given);
      evaluation.add(score(golds, text, doc), score(predictions, text, doc), text);
    }
    return evaluation.scores(docs.size(), gold.size(), predicted.size());
  }

  private static ScoredText quoted(List<ClaimSpans> gold, List<ClaimSpans> predicted) {
    List<ClaimSpans> all = new ArrayList<>(gold);
    all.addAll(predicted);
    return ScoredText.quotedBy(all);
  }

  private static Map<String, List<ClaimSpans>> byArticle(
      List<ClaimSpans> claims, Map<String, String> texts, String side) throws UserException {
    Map<String, List<ClaimSpans>> grouped = new LinkedHashMap<>();
    for (ClaimSpans claim : claims) {
      if (!texts.isEmpty() && !texts.containsKey(claim.doc())) {
        throw new UserException(
            "a " + side + " claim names the article " + claim.doc() + ", which is not among them");
      }
      grouped.computeIfAbsent(claim.doc(), doc -> new ArrayList<>()).add(claim);
    }
    return grouped;
  }

  private static List<Scored> score(List<ClaimSpans> claims, ScoredText text, String doc)
      throws UserException {
    List<Scored> scored = new ArrayList<>();
    for (ClaimSpans claim : claims) {
      Map<ScoredRole, List<CodePointSpan>> spans = new EnumMap<>(ScoredRole.class);
      Map<ScoredRole, BitSet> tokens = new EnumMap<>(ScoredRole.class);
      for (ScoredRole role : ScoredRole.values()) {
        List<CodePointSpan> given = role.of(claim).spans();
        for (CodePointSpan span : given) {
          if (span.end() > text.length()) {
            throw new UserException(
                doc
                    + ": the span ["
                    + span.start()
                    + ", "
                    + span.end()
                    + ") leaves the article of "
                    + text.length()
                    + " code points");
          }
        }
        List<CodePointSpan> normal = text.normalise(given);
        spans.put(role, normal);
        tokens.put(role, text.tokens(normal));
      }
      scored.add(new Scored(claim, spans, tokens));
    }
    return scored;
  }

  private void add(List<Scored> gold, List<Scored> predicted, ScoredText text) {
    for (ScoredRole role : ScoredRole.values()) {
      addSpans(role, pieces(gold, role), pieces(predicted, role), text);
    }
    addClaims(gold, predicted);
  }

  private static List<CodePointSpan> pieces(List<Scored> claims, ScoredRole role) {
    TreeSet<CodePointSpan> pieces = new TreeSet<>();
    claims.forEach(claim -> pieces.addAll(claim.spans().getOrDefault(role, List.of())));
    return List.copyOf(pieces);
  }

  private void addSpans(
      ScoredRole role, List<CodePointSpan> gold, List<CodePointSpan> predicted, ScoredText text) {
    List<BitSet> goldTokens = gold.stream().map(span -> text.tokens(List.of(span))).toList();
    List<BitSet> tokens = predicted.stream().map(span -> text.tokens(List.of(span))).toList();
    List<Pairing.Candidate> candidates = new ArrayList<>();
    int equal = 0;
    int first = 0;
    for (int g = 0; g < gold.size(); g++) {
      CodePointSpan span = gold.get(g);
      equal += predicted.contains(span) ? 1 : 0;
      for (int p = first; p < predicted.size() && predicted.get(p).start() < span.end(); p++) {
        double score = jaccard(goldTokens.get(g), tokens.get(p));
        if (span.start() < predicted.get(p).end() && score >= THRESHOLD) {
          candidates.add(new Pairing.Candidate(score, g, p));
        }
      }
    }
    count(role.key() + " exact", equal, predicted.size(), gold.size());
    count(
        role.key() + " overlap", Pairing.greedy(candidates).size(), predicted.size(), gold.size());
  }

  private void addClaims(List<Scored> gold, List<Scored> predicted) {
    List<Pairing.Candidate> byContent = new ArrayList<>();
    List<Pairing.Candidate> byBoth = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        double content = gold.get(g).jaccard(predicted.get(p), ScoredRole.CONTENT);
        if (content >= THRESHOLD) {
          double source = gold.get(g).jaccard(predicted.get(p), ScoredRole.SOURCE);
          byContent.add(new Pairing.Candidate(content + source * SOURCE_WEIGHT, g, p));
          if (source >= THRESHOLD) {
            byBoth.add(new Pairing.Candidate(content + source, g, p));
          }
        }
      }
    }
    List<Pairing.Pair> pairs = Pairing.most(byContent);
    for (Pairing.Pair pair : pairs) {
      Scored one = gold.get(pair.gold());
      Scored other = predicted.get(pair.predicted());
      sourcesRight += one.jaccard(other, ScoredRole.SOURCE) >= THRESHOLD ? 1 : 0;
      fields.add(one.claim(), other.claim(), one.touches(other, ScoredRole.SOURCE));
      cuesRight += one.jaccard(other, ScoredRole.CUE) >= THRESHOLD ? 1 : 0;
    }
    matched += pairs.size();
    count("relaxed", Pairing.most(byBoth).size(), predicted.size(), gold.size());
    count("strict", equalClaims(gold, predicted), predicted.size(), gold.size());
    count("content", pairs.size(), predicted.size(), gold.size());
  }

  private static int equalClaims(List<Scored> gold, List<Scored> predicted) {
    List<Map<ScoredRole, List<CodePointSpan>>> left =
        new ArrayList<>(gold.stream().map(Scored::spans).toList());
    return (int) predicted.stream().filter(claim -> left.remove(claim.spans())).count();
  }

  private static double jaccard(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    int shared = both.cardinality();
    int union = a.cardinality() + b.cardinality() - shared;
    return union == 0 ? 1 : (double) shared / union;
  }

  private void count(String name, int right, int predicted, int gold) {
    tallies.put(name, tallies.getOrDefault(name, Tally.ZERO).plus(right, predicted, gold));
  }

  private Scores scores(int articles, int goldClaims, int predictedClaims) {
    return new Scores(
        articles,
        goldClaims,
        predictedClaims,
        tallies,
        matched,
        Tally.percent(sourcesRight, matched),
        Tally.percent(cuesRight, matched),
        fields.tallies(),
        fields.optional(),
        fields.forms(),
        fields.wrongMouths());
  }
}
