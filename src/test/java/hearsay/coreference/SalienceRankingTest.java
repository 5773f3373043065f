package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.mention.Referent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SalienceRankingTest {
  private static final Referent ROTH = Referent.of("Roth", SourceType.PERSON, false);
  private static final Referent LAM = Referent.of("Lam", SourceType.PERSON, false);

  private final SalienceRanking ranking = new SalienceRanking();

  @Test
  void has_no_winner_without_a_mention() {
    assertThat(ranking.winner()).isEmpty();
  }

  @Test
  void gives_the_one_who_is_a_quarter_ahead_of_the_next() {
    ranking.add(ROTH, 0.4);
    ranking.add(LAM, 0.5);

    assertThat(ranking.winner()).contains(LAM);
  }

  @Test
  void gives_nobody_where_the_next_is_nearer_than_a_quarter() {
    ranking.add(LAM, 0.5);
    ranking.add(ROTH, 0.41);

    assertThat(ranking.winner()).isEmpty();
  }

  @Test
  void gives_nobody_where_the_one_overtaken_is_near() {
    ranking.add(ROTH, 0.41);
    ranking.add(LAM, 0.5);

    assertThat(ranking.winner()).isEmpty();
  }

  @Test
  void gives_nobody_where_two_are_alike() {
    ranking.add(ROTH, 0.5);
    ranking.add(LAM, 0.5);

    assertThat(ranking.winner()).isEmpty();
  }

  @Test
  void counts_the_best_mention_whole_and_a_fifth_of_the_others() {
    ranking.add(ROTH, 0.25);
    ranking.add(ROTH, 0.4);
    ranking.add(ROTH, 0.25);
    ranking.add(LAM, 0.4);

    // 0.4 + 0.2 * 0.5 = 0.5, a quarter more than 0.4.
    assertThat(ranking.winner()).contains(ROTH);
  }

  @Test
  void counts_no_more_than_a_fifth_of_further_mentions() {
    ranking.add(ROTH, 0.4);
    ranking.add(ROTH, 0.4);
    ranking.add(LAM, 0.4);

    assertThat(ranking.winner()).isEmpty();
  }

  @Test
  void lets_a_thing_stand_in_the_way_and_never_win() {
    ranking.add(Referent.THING, 0.5);
    ranking.add(ROTH, 0.45);

    assertThat(ranking.winner()).isEmpty();
  }

  @Test
  void counts_further_mentions_of_things_for_nothing() {
    ranking.add(Referent.THING, 0.4);
    ranking.add(Referent.THING, 0.4);
    ranking.add(ROTH, 0.5);

    assertThat(ranking.winner()).contains(ROTH);
  }
}
