package hearsay.annotate;

import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts off the full name of a person from the end of an organization's: "Treasury for Terrorism and
 * Financial Intelligence Bradley T. Smith" is the office and whoever holds it.
 */
final class PersonsAfterBodies {
  /** What ties the person's name to the body's: "Law Offices of Bradley T. Smith". */
  private static final Pattern TIED =
      Pattern.compile("(?i)(?:(?U:\\b)(?:of|by|for|and|at)|&|-|['’]s?)\\s*$");

  /** A given name, an initial, a surname. */
  private static final Pattern FULL_NAME =
      Pattern.compile("\\s(\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. ){1,2}\\p{Lu}[\\p{L}’'-]+)$");

  private PersonsAfterBodies() {}

  /**
   * What was one.
   *
   * @param organizations without the persons, in text order
   * @param persons those of them that were not found before
   */
  record Parted(List<Span> organizations, List<NameTag> persons) {}

  /**
   * Parts organizations from the persons after them.
   *
   * @param organizations in text order
   * @param names of persons and places that were found in the same text
   */
  static Parted part(String text, List<Span> organizations, List<NameTag> names) {
    Map<Integer, Span> byEnd = new HashMap<>();
    for (NameTag name : names) {
      if (name.kind() == NameTag.Kind.PERSON && name.span().of(text).indexOf(' ') > 0) {
        byEnd.put(name.span().end(), name.span());
      }
    }
    List<Span> bodies = new ArrayList<>();
    List<NameTag> persons = new ArrayList<>();
    for (Span organization : organizations) {
      Span found = byEnd.get(organization.end());
      Optional<Span> person =
          (found == null ? written(text, organization) : Optional.of(found))
              .filter(name -> name.start() > organization.start())
              .filter(name -> !isTied(text, organization, name));
      Optional<Span> body =
          person.flatMap(name -> Blanks.trim(text, organization.start(), name.start()));
      bodies.add(body.orElse(organization));
      if (body.isPresent() && found == null) {
        persons.add(new NameTag(person.get(), NameTag.Kind.PERSON));
      }
    }
    return new Parted(bodies, persons);
  }

  private static Optional<Span> written(String text, Span organization) {
    Matcher name = FULL_NAME.matcher(organization.of(text));
    return name.find()
        ? Optional.of(new Span(organization.start() + name.start(1), organization.end()))
        : Optional.empty();
  }

  private static boolean isTied(String text, Span organization, Span person) {
    return TIED.matcher(text.substring(organization.start(), person.start())).find();
  }
}
