package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.attribute.Attribution;
import hearsay.attribute.Evidence;
import hearsay.claim.SourceType;
import hearsay.mention.Gender;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records whose equality is written out are equal by all their components, also by new ones. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordEqualityTest {
  /** Two of each, which differ in all components. */
  static Stream<List<Record>> pairs() {
    Attribution attribution = attribution(1, "rule", 0.5);
    Attribution found = attribution(4, "network", 0.75);
    Attribution other =
        new Attribution(
            found.key(),
            found.source(),
            found.cue(),
            found.content(),
            found.finder(),
            found.confidence(),
            attribution.key(),
            List.of("repair"),
            new Evidence(0.5, null, 0.5, 0.5, 0.5));
    return Stream.of(
        List.of(new Span(1, 3), new Span(2, 4)),
        List.of(
            new Referent(
                "Acme",
                SourceType.ORGANIZATION,
                Gender.UNKNOWN,
                false,
                Set.of("maker"),
                Set.of("polish")),
            new Referent(
                "Ana", SourceType.PERSON, Gender.FEMALE, true, Set.of("head"), Set.of("new"))),
        List.of(attribution, other));
  }

  private static Attribution attribution(int start, String finder, double confidence) {
    return new Attribution(
        List.of(new Span(start, start + 1)),
        List.of(new Span(start + 1, start + 2)),
        List.of(new Span(start + 2, start + 3)),
        finder,
        confidence);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void one_that_differs_in_a_component_is_another(List<Record> pair)
      throws ReflectiveOperationException {
    Record one = pair.get(0);
    RecordComponent[] components = one.getClass().getRecordComponents();
    for (RecordComponent changed : components) {
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        Record from = components[i].equals(changed) ? pair.get(1) : one;
        values[i] = components[i].getAccessor().invoke(from);
      }
      assertThat(made(one.getClass(), values)).as(changed.getName()).isNotEqualTo(one);
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void one_with_the_same_components_is_the_same(List<Record> pair)
      throws ReflectiveOperationException {
    for (Record one : pair) {
      RecordComponent[] components = one.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        values[i] = components[i].getAccessor().invoke(one);
      }
      assertThat(made(one.getClass(), values)).isEqualTo(one).hasSameHashCodeAs(one);
    }
  }

  private static Object made(Class<?> type, Object[] values) throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Constructor<?> canonical = type.getDeclaredConstructor(types);
    return canonical.newInstance(values);
  }
}
