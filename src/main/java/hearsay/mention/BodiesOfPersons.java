package hearsay.mention;

import hearsay.annotate.NameTag;
import hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bodies that a tagger takes for persons after whom they are called: "Team Lund", "Veldt & Roe".
 */
final class BodiesOfPersons {
  private static final Pattern TEAM =
      Pattern.compile(MentionWords.LISTS.oneOf("led-before-person") + "\\s\\S");

  /** How far before a name its partner may begin, in UTF-16 units. */
  private static final int REACH = 24;

  private static final Pattern PARTNER =
      Pattern.compile("(?<![\\p{L}\\p{N}-])(\\p{Lu}[\\p{L}'\u2019-]+) & $");

  private static final int AMPERSAND = " & ".length();

  private final String text;
  private final Set<Integer> personEnds = new HashSet<>();

  BodiesOfPersons(String text, List<NameTag> names) {
    this.text = text;
    names.stream()
        .filter(tag -> tag.kind() == NameTag.Kind.PERSON)
        .forEach(tag -> personEnds.add(tag.span().end()));
  }

  /** The whole name of a body, of which a person's tag has a part; empty for a person. */
  Optional<Span> of(Span person) {
    if (TEAM.matcher(text).region(person.start(), person.end()).lookingAt()) {
      return Optional.of(person);
    }
    int from = Math.max(0, person.start() - REACH);
    Matcher partner = PARTNER.matcher(text.substring(from, person.start()));
    // "Anna Berg & Carl Lund" are two.
    return partner.find() && !personEnds.contains(person.start() - AMPERSAND)
        ? Optional.of(new Span(from + partner.start(1), person.end()))
        : Optional.empty();
  }
}
