package hearsay.mention;

import hearsay.claim.SourceType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that mentions refer to, with its mention features.
 *
 * @param name the fullest that the article gives
 * @param type its kind as a source
 * @param gender unknown for all but single persons
 * @param plural whether "they" takes it up
 * @param nouns what the article calls it, in the singular and lower case: "maker", "company"
 * @param modifiers the words before those, in lower case: "polish"
 */
public record Referent(
    String name,
    SourceType type,
    Gender gender,
    boolean plural,
    Set<String> nouns,
    Set<String> modifiers) {
  public Referent {
    nouns = Set.copyOf(nouns);
    modifiers = Set.copyOf(modifiers);
  }

  /** Things that cannot be a source, but that "they" may mean all the same. */
  public static final Referent THINGS = of("", SourceType.GROUP, true);

  /** A thing that cannot be a source, but that "it" may mean all the same. */
  public static final Referent THING = of("", SourceType.DOCUMENT, false);

  /** Whether it is a thing that cannot be a source. */
  public boolean isInanimate() {
    return equals(THING) || equals(THINGS);
  }

  /** Of which nothing but its name is known. */
  public static Referent of(String name, SourceType type, boolean plural) {
    return new Referent(name, type, Gender.UNKNOWN, plural, Set.of(), Set.of());
  }

  /** The same under another name. */
  public Referent named(String other) {
    return new Referent(other, type, gender, plural, nouns, modifiers);
  }

  /** The same as another kind of source. */
  public Referent of(SourceType other) {
    return new Referent(name, other, gender, plural, nouns, modifiers);
  }

  /** Tells it from others of the article. */
  public String key() {
    return type + " " + name;
  }

  /** Whether a name, and not a description, tells who it is. */
  public boolean isNamed() {
    return name.codePoints().anyMatch(Character::isUpperCase);
  }

  /** Whether "he" or "she" may take it up. */
  public boolean isOnePerson() {
    return !plural && (type == SourceType.PERSON || type == SourceType.UNNAMED);
  }

  /** Whether "it" may take it up. */
  public boolean isThing() {
    return !plural
        && (type == SourceType.ORGANIZATION
            || type == SourceType.PLACE
            || type == SourceType.DOCUMENT);
  }

  // As a record has them, but Java links those at their first use, which a start feels.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Referent that
            && plural == that.plural
            && type == that.type
            && gender == that.gender
            && name.equals(that.name)
            && nouns.equals(that.nouns)
            && modifiers.equals(that.modifiers));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
