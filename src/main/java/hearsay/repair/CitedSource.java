package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.attribute.Attribution;
import hearsay.grammar.TokenIndex;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Layers that a participle makes: of "according to the report, citing European officials, the team
 * has visited the plant" and "the paper wrote, citing a draft" the inner one is the officials' and
 * the draft's. What is cited must be able to say something; "citing national security" gives a
 * reason. All who are cited in a sentence share the content.
 */
final class CitedSource implements Repair {
  private static final String FINDER = "citing";

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
      for (Citation citation : Citation.in(article, sentence, words)) {
        outer(article, citation, result).ifPresent(outer -> cite(article, citation, outer, result));
      }
    }
    return result;
  }

  /** In text order. */
  private static List<Sentence> sentencesOfSources(
      TokenIndex words, List<Attribution> attributions) {
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

  /** The attribution of the nearest source before the participle, which is none that is cited. */
  private Optional<Attribution> outer(
      ArticleContext article, Citation citation, List<Attribution> attributions) {
    Attribution nearest = null;
    for (Attribution attribution : attributions) {
      if ((citation.opensSentence()
              ? isSubjectAfter(article, attribution, citation)
              : isAround(attribution, citation))
          && !isCited(article, attribution)
          && (nearest == null || start(attribution) > start(nearest))) {
        nearest = attribution;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Whether the source stands before the participle, and the cue on either side of it. */
  private static boolean isAround(Attribution attribution, Citation citation) {
    return !attribution.source().isEmpty()
        && !attribution.cue().isEmpty()
        && citation.sentence().contains(attribution.source().get(0))
        && start(attribution) < citation.participle().start()
        && (attribution.cue().get(0).end() <= citation.participle().start()
            || attribution.cue().get(0).start() >= citation.source().end());
  }

  /** "Citing two officials, Reuters said": nothing but a comma parts the two. */
  private static boolean isSubjectAfter(
      ArticleContext article, Attribution attribution, Citation citation) {
    return !attribution.source().isEmpty()
        && !attribution.cue().isEmpty()
        && start(attribution) > citation.whole().end()
        && attribution.cue().get(0).start() > start(attribution)
        && article.text().substring(citation.whole().end(), start(attribution)).strip().equals(",");
  }

  private boolean isCited(ArticleContext article, Attribution attribution) {
    return article.tokens(attribution.cue()).stream()
        .anyMatch(token -> Citation.isParticiple(token, words));
  }

  private static int start(Attribution attribution) {
    return attribution.source().get(0).start();
  }

  /** Gives the content to who is cited, and takes the words that cite out of it. */
  private void cite(
      ArticleContext article, Citation citation, Attribution outer, List<Attribution> all) {
    Optional<Attribution> known = last(all, one -> hasCue(one, citation.participle()));
    List<Attribution> others =
        all.stream()
            .filter(one -> outer.key().equals(one.through()) && !hasCue(one, citation.participle()))
            .filter(one -> isCited(article, one) && !one.source().isEmpty())
            .toList();
    List<Span> claimed = claimed(article, citation, outer, known);
    for (Attribution other : others) {
      Span gap = other.cue().get(0).cover(other.source().get(0));
      claimed = TokenRange.without(article.words(), claimed, gap, Citation.MARKS);
    }
    if (claimed.isEmpty()) {
      return;
    }
    Attribution cited = cited(citation, outer, claimed, known);
    // "TASS said it rose, quoting Kim": the model may have taken it for what Kim says of TASS.
    boolean turned = known.filter(one -> one.key().equals(outer.through())).isPresent();
    Attribution citing = outer.withContent(claimed);
    replace(all, outer, turned ? citing.citedByNone() : citing);
    for (Attribution other : others) {
      replace(all, other, other.withContent(claimed));
    }
    if (known.filter(cited::equals).isEmpty()) {
      known.ifPresent(all::remove);
      all.add(cited);
    }
  }

  private static Optional<Attribution> last(List<Attribution> all, Predicate<Attribution> wanted) {
    return all.stream().filter(wanted).reduce((first, second) -> second);
  }

  private static boolean hasCue(Attribution attribution, Span participle) {
    return attribution.cue().stream().anyMatch(participle::overlaps);
  }

  /**
   * The outer content; where the model found another one after who is cited, that, since it took
   * the words that cite for the outer one.
   */
  private static List<Span> claimed(
      ArticleContext article, Citation citation, Attribution outer, Optional<Attribution> known) {
    List<Span> content = citation.cutFrom(outer.content(), article);
    List<Span> found = known.map(one -> citation.cutFrom(one.content(), article)).orElse(List.of());
    boolean apart =
        Stream.of(content, outer.source(), outer.cue())
            .flatMap(List::stream)
            .noneMatch(piece -> found.stream().anyMatch(piece::overlaps));
    return !found.isEmpty() && apart ? found : content;
  }

  private static Attribution cited(
      Citation citation, Attribution outer, List<Span> claimed, Optional<Attribution> known) {
    List<Span> source = List.of(citation.source());
    List<Span> cue = List.of(citation.participle());
    return known
        .map(
            one ->
                one.withSource(source)
                    .withCue(cue)
                    .withContent(claimed)
                    .withConfidence(Math.min(outer.confidence(), one.confidence())))
        .orElseGet(() -> new Attribution(source, cue, claimed, FINDER, outer.confidence()))
        .citedBy(outer);
  }

  private static void replace(List<Attribution> all, Attribution old, Attribution other) {
    all.set(all.indexOf(old), other);
  }
}
