package hearsay.repair;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Sentence;
import hearsay.attribute.Attribution;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Every rule, and all of them one after the other, on random attributions over random articles:
 * whatever they do, an attribution keeps its contract, and a rule has nothing to add to itself.
 */
class RepairProperties {
  private static final List<Repair> ALL = Repairs.all().list();

  /** Pieces of sentences; among them what each rule looks for. */
  private static final List<String> PIECES =
      List.of(
          "[P Maria Orlova]",
          "[O Eurostat]",
          "[L Beijing]",
          "The report",
          "two officials",
          "it",
          "It",
          "They",
          "which",
          "a claim",
          "something that",
          "said",
          "denied",
          "denies",
          "warned",
          "asked",
          "told",
          "was accused of",
          "was seen",
          "were warned",
          "hear",
          "meets doubts over",
          "raising concerns about",
          "raising questions",
          "denied the charge",
          "the report that",
          "the claim",
          "repeat",
          "according to",
          "According to",
          "citing",
          "quoting",
          "that it rose",
          "that the team left",
          "to know buyers",
          "prices",
          "the plant",
          "less than",
          "who left",
          "reviewed by the agency",
          "a banker",
          "There was fear",
          "and",
          "of",
          ",",
          ",",
          ",",
          ",",
          ".",
          ".",
          ";",
          ":",
          "\u201c",
          "\u201d",
          "\"",
          "(",
          ")",
          "\u2014",
          "?",
          "\n",
          "\n",
          "\nGazette: ",
          "\nOrlova: ",
          "\u00a0",
          "\u00ad",
          "\ud83d\ude00");

  /** An article and what was found in it. */
  record Found(ArticleContext article, List<Attribution> attributions) {
    @Override
    public String toString() {
      return article.text() + "\n" + written(this, attributions);
    }
  }

  private static String written(Found found, List<Attribution> attributions) {
    StringBuilder lines = new StringBuilder();
    for (Attribution one : attributions) {
      for (List<Span> role : List.of(one.source(), one.cue(), one.content())) {
        role.forEach(piece -> lines.append(piece.of(found.article().text())).append(" + "));
        lines.append("| ");
      }
      lines.append(one.finder()).append(one.repairs()).append('\n');
    }
    return lines.toString();
  }

  @Property(tries = 1000)
  void eachRuleKeepsTheContract(@ForAll("found") Found found) {
    for (Repair repair : ALL) {
      List<Attribution> after = repair.apply(found.article(), found.attributions());

      assertThat(after).as(repair.id()).allSatisfy(one -> isSound(found, one));
    }
  }

  @Property(tries = 1000)
  void aSecondRunOfARuleChangesNothing(@ForAll("found") Found found) {
    for (Repair repair : ALL) {
      List<Attribution> once = repair.apply(found.article(), found.attributions());
      List<Attribution> twice = repair.apply(found.article(), once);

      assertThat(written(found, twice)).as(repair.id()).isEqualTo(written(found, once));
      assertThat(twice).as(repair.id()).isEqualTo(once);
    }
  }

  @Property(tries = 1000)
  void allRulesInARowKeepTheContract(@ForAll("found") Found found) {
    List<Attribution> after = Repairs.all().apply(found.article(), found.attributions());

    assertThat(after).allSatisfy(one -> isSound(found, one));
    assertThat(after).extracting(Attribution::key).doesNotHaveDuplicates();
    assertThat(after)
        .filteredOn(one -> one.through() != null)
        .allSatisfy(one -> assertThat(after).extracting(Attribution::key).contains(one.through()));
    assertThat(after)
        .allSatisfy(one -> assertThat(one.repairs()).doesNotHaveDuplicates())
        .filteredOn(one -> one.repairs().isEmpty())
        .isSubsetOf(found.attributions());
  }

  /** Inside the text, trimmed, in text order, apart from one another. */
  private static void isSound(Found found, Attribution attribution) {
    String text = found.article().text();
    List<Span> all = new ArrayList<>();
    for (List<Span> role :
        List.of(attribution.source(), attribution.cue(), attribution.content())) {
      assertThat(role).isSorted();
      all.addAll(role);
    }
    assertThat(attribution.content()).isNotEmpty();
    for (Span piece : all) {
      assertThat(piece.end()).isLessThanOrEqualTo(text.length());
      assertThat(Blanks.trim(text, piece)).as(piece.of(text)).contains(piece);
    }
    all.sort(Comparator.naturalOrder());
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).overlaps(all.get(i - 1)))
          .as(all.get(i - 1).of(text) + " | " + all.get(i).of(text))
          .isFalse();
    }
  }

  @Provide
  Arbitrary<Found> found() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(3)
        .ofMaxSize(24)
        .flatMap(
            pieces ->
                Arbitraries.longs()
                    .map(seed -> found(new MarkedSentences(String.join(" ", pieces), ""), seed)));
  }

  /** Some attributions, each over a few stretches of words that do not touch one another. */
  private static Found found(MarkedSentences sentences, long seed) {
    ArticleContext article = sentences.context();
    Random random = new Random(seed);
    List<Attribution> attributions = new ArrayList<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      List<Span> stretches = stretches(article, random);
      if (stretches.size() >= 3) {
        attributions.add(attribution(stretches, random));
      }
    }
    return new Found(article, attributions);
  }

  private static Attribution attribution(List<Span> stretches, Random random) {
    List<Span> shuffled = new ArrayList<>(stretches.subList(0, 3));
    Collections.shuffle(shuffled, random);
    List<Span> source = random.nextInt(6) == 0 ? List.of() : List.of(shuffled.get(0));
    List<Span> cue = random.nextInt(6) == 0 ? List.of() : List.of(shuffled.get(1));
    List<Span> content =
        Stream.concat(Stream.of(shuffled.get(2)), stretches.stream().skip(3)).sorted().toList();
    return new Attribution(source, cue, content, "test", random.nextDouble());
  }

  /** Cut at random tokens, so that a stretch may reach over sentences. */
  private static List<Span> stretches(ArticleContext article, Random random) {
    List<Span> tokens = new ArrayList<>();
    for (Sentence sentence : article.article().sentences()) {
      sentence.tokens().forEach(token -> tokens.add(token.span()));
    }
    List<Span> stretches = new ArrayList<>();
    int next = random.nextInt(3);
    while (next < tokens.size() && stretches.size() < 5) {
      int last = Math.min(tokens.size() - 1, next + random.nextInt(5));
      stretches.add(tokens.get(next).cover(tokens.get(last)));
      next = last + 1 + (random.nextInt(3) == 0 ? random.nextInt(3) : 0);
    }
    return stretches;
  }
}
