package hearsay.annotate.organization;

import java.util.Locale;

/** What a word tells of a name that it is in or near. The words are in {@code words.tsv}. */
enum WordKind {
  /** In a name, it makes a body of it: Ministry, Bank, Brigade. */
  BODY,
  /** Ltd, GmbH. */
  LEGAL_FORM,
  /** A common noun for an organization: band, company. */
  ORGANIZATION_NOUN,
  PERSON_NOUN,
  PLACE_NOUN,
  /** Made by someone: album, film, car. */
  WORK_NOUN,
  /** Before a person's name: Dr, President. */
  TITLE,
  /** What organizations do: announced, acquired. */
  DEED,
  /** Before "of" and an organization: members, chairman. */
  MEMBERSHIP,
  MONTH,
  /** Before a preposition and an organization: worked for, bought by, signed to; or just before. */
  TIE,
  /** After "was", what happens to organizations: founded, renamed. */
  FOUNDING,
  /** In a name, it makes an event or an agreement of it: Festival, War, Treaty. */
  EVENT,
  /** In a name, it makes a place or a building of it: Bridge, Street, Hotel. */
  SITE,
  /** Peter, Olga. */
  GIVEN_NAME,
  /** A country, a continent or a people: Syria, Syrian. */
  LAND;

  private static final String NOUN = "_noun";

  /** Of a kind of common nouns its name in small letters: "organization". */
  String noun() {
    String name = name().toLowerCase(Locale.ROOT);
    if (!name.endsWith(NOUN)) {
      throw new IllegalArgumentException(name + " is no kind of common nouns");
    }
    return name.substring(0, name.length() - NOUN.length());
  }
}
