package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.annotate.date.DateTag;
import hearsay.grammar.SpanIndex;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The body behind a name and a role, all set off by commas: "Marta Lund, chief executive, Acme,
 * said". What no tag has must close the sentence or stand before its verb, so that it is no list.
 */
final class FirmsBehindRoles {
  private static final String COMMA = ",";
  private static final Set<String> LETTERS = AffiliationWords.LISTS.get("post-nominal");

  private final NamedRoles roles;
  private final PhraseBodies phrases;
  private final Bodies bodies;
  private final RoleNouns nouns;
  private final SpanIndex<DateTag> dates;

  FirmsBehindRoles(
      NamedRoles roles,
      PhraseBodies phrases,
      Bodies bodies,
      RoleNouns nouns,
      SpanIndex<DateTag> dates) {
    this.roles = roles;
    this.phrases = phrases;
    this.bodies = bodies;
    this.nouns = nouns;
    this.dates = dates;
  }

  /** The body; empty where none stands there. */
  Optional<String> of(NamePlaces.Place place) {
    List<Token> tokens = place.tokens();
    return roles
        .apposition(place)
        .map(role -> DescriptionReader.indexOf(tokens, 0, lastOf(role).span().start()) + 1)
        .filter(end -> place.isAt(end, COMMA))
        .flatMap(
            end -> phrases.wholeOrganization(tokens, end + 1).or(() -> untagged(tokens, end + 1)));
  }

  private static Token lastOf(Description role) {
    return role.words().get(role.words().size() - 1);
  }

  private Optional<String> untagged(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && isOfName(tokens.get(end))) {
      end++;
    }
    List<Token> name = tokens.subList(from, end);
    boolean alone =
        !name.isEmpty()
            && isClosed(tokens, end)
            && (bodies.isUntagged(name) || isTakenForOne(name))
            && dates.touching(Bodies.span(name)).isEmpty()
            && name.stream().noneMatch(nouns::isPeople)
            && !LETTERS.contains(Bodies.plain(name).replace(".", ""));
    return alone ? bodies.proper(name) : Optional.empty();
  }

  /** A name of one word that is tagged as a person's of whom nothing else is told. */
  private boolean isTakenForOne(List<Token> name) {
    return name.size() == 1
        && bodies.namesPerson(name)
        && !bodies.namesKnownPerson(name)
        && bodies.proper(name).filter(name.get(0).text()::equals).isPresent();
  }

  private static boolean isOfName(Token token) {
    return (token.isCapitalized() && token.isNoun()) || token.text().equals("&");
  }

  /** At the end of the sentence, before a bracket, or before its verb. */
  private static boolean isClosed(List<Token> tokens, int end) {
    if (end == tokens.size() || tokens.get(end).isFinite()) {
      return true;
    }
    Token after = tokens.get(end);
    if (after.text().equals(COMMA)) {
      return end + 1 < tokens.size() && tokens.get(end + 1).isFinite();
    }
    return NamePlaces.isOpening(after)
        || (after.isSign() && end + 1 == tokens.size() && !after.isPossessiveMark());
  }
}
