package hearsay.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.claim.SourceType;
import hearsay.mention.Gender;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MentionedReferentsTest {
  private static final Referent VELMAR = body("Velmar", "company");
  private static final Referent OMEGA = body("Omega", "company", "bank");
  private static final Referent DELTA = body("Delta", "company");
  private static final Referent KRYLA = body("Kryla");

  private final MentionedReferents mentioned =
      new MentionedReferents(MentionLexicon.load().headNouns());

  private static Referent body(String name, String... nouns) {
    return new Referent(
        name, SourceType.ORGANIZATION, Gender.UNKNOWN, false, Set.of(nouns), Set.of());
  }

  private List<Referent> companies(int before) {
    return mentioned.called("company", before, referent -> true);
  }

  @Test
  void are_found_by_noun_before_a_place() {
    mentioned.add(10, VELMAR);

    assertThat(companies(11)).containsExactly(VELMAR);
    assertThat(companies(10)).isEmpty();
    assertThat(mentioned.called("bank", 99, referent -> true)).isEmpty();
  }

  @Test
  void keep_their_first_place() {
    mentioned.add(10, VELMAR);
    mentioned.add(20, VELMAR);

    assertThat(companies(99)).containsExactly(VELMAR);
    assertThat(companies(15)).containsExactly(VELMAR);
  }

  @Test
  void are_two_at_most_of_those_that_fit() {
    mentioned.add(10, VELMAR);
    mentioned.add(20, OMEGA);
    mentioned.add(30, DELTA);

    assertThat(companies(99)).containsExactly(VELMAR, OMEGA);
    assertThat(mentioned.called("company", 99, DELTA::equals)).containsExactly(DELTA);
  }

  @Test
  void are_found_by_kind() {
    mentioned.add(10, OMEGA);
    mentioned.add(20, KRYLA);

    assertThat(mentioned.ofKinds(EnumSet.of(NounKind.BANK), 99, referent -> true))
        .containsExactly(OMEGA);
    assertThat(mentioned.ofKinds(EnumSet.of(NounKind.MEDIA), 99, referent -> true)).isEmpty();
  }

  @Test
  void are_bare_where_they_are_bodies_without_nouns() {
    mentioned.add(10, OMEGA);
    mentioned.add(20, KRYLA);
    mentioned.add(30, Referent.of("Anna Kim", SourceType.PERSON, false));

    assertThat(mentioned.bare(99, referent -> true)).containsExactly(KRYLA);
    assertThat(mentioned.bare(20, referent -> true)).isEmpty();
  }
}
