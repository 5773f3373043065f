package hearsay.repair;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribute.Attribution;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepairsTest {
  private static final MarkedSentences SENTENCES =
      new MarkedSentences("[P Maria Orlova] said it rose and it fell.", "");

  private final Attribution found = SENTENCES.attribution("Maria Orlova | said | it rose");

  /** A rule that does the same to each attribution. */
  private record Each(String id, UnaryOperator<Attribution> rule) implements SingleRepair {
    @Override
    public Attribution repaired(ArticleContext article, Attribution attribution) {
      return rule.apply(attribution);
    }
  }

  private List<Attribution> repaired(Repair... repairs) {
    return new Repairs(List.of(repairs)).apply(SENTENCES.context(), List.of(found));
  }

  @Test
  void run_in_their_order_and_are_remembered_in_it() {
    Repair other = new Each("other", one -> one.withContent(one.source()));
    Repair none = new Each("none", one -> one.withSource(List.of()));

    assertThat(repaired(other, none))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.source()).isEmpty();
              assertThat(one.content()).isEqualTo(found.source());
              assertThat(one.repairs()).containsExactly("other", "none");
              assertThat(one.key()).isEqualTo(found.key());
            });
  }

  @Test
  void are_not_remembered_where_they_change_nothing() {
    Repair same = new Each("same", one -> one.withContent(List.copyOf(one.content())));

    assertThat(repaired(same)).containsExactly(found);
  }

  @Test
  void are_remembered_by_what_they_make() {
    Repair twin =
        new Each(
            "twin", one -> new Attribution(one.source(), one.cue(), one.content(), "twin", 0.5));

    assertThat(repaired(twin))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.repairs()).containsExactly("twin");
              assertThat(one.key()).isNotEqualTo(found.key());
            });
  }

  @Test
  void are_those_of_the_list_in_its_order() {
    assertThat(Repairs.all().list())
        .extracting(Repair::id)
        .startsWith("dateline", "expletive-content")
        .endsWith(
            "pointing-content",
            "cited-source",
            "quoted-speaker",
            "quoted-subject",
            "source-in-content",
            "inner-quotation",
            "quoted-in-content")
        .hasSize(80);
  }

  @Test
  void repair_what_an_earlier_one_left() {
    MarkedSentences sentences =
        new MarkedSentences(
            "[O Reuters] said the team left, a claim, citing two officials, [L Beijing] denies.",
            "");
    List<Attribution> attributions =
        List.of(
            sentences.attribution("Reuters | said | the team left"),
            sentences.attribution("Beijing | denies | a claim"));

    List<Attribution> after = Repairs.all().apply(sentences.context(), attributions);

    assertThat(after).hasSize(3);
    assertThat(after.get(1).repairs()).containsExactly("pointing-content");
    assertThat(after.get(2).repairs()).containsExactly("cited-source");
    assertThat(after.get(2).through()).isEqualTo(after.get(0).key());
  }

  @Test
  void leave_what_stands_in_a_content_its_own_when_somebody_is_cited_for_it() {
    MarkedSentences sentences =
        new MarkedSentences(
            "[O Reuters], citing two officials, said [P Maria Orlova] denied the plan.", "");
    Attribution outer = sentences.attribution("Reuters | said | Maria Orlova denied the plan");
    Attribution inner = sentences.attribution("Maria Orlova | denied | the plan").citedBy(outer);

    List<Attribution> after = Repairs.all().apply(sentences.context(), List.of(outer, inner));

    assertThat(after).hasSize(3).contains(outer, inner);
    assertThat(after.get(2).repairs()).containsExactly("cited-source");
    assertThat(after.get(2).content()).isEqualTo(outer.content());
  }
}
