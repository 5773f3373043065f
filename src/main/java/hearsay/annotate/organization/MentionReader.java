package hearsay.annotate.organization;

import java.util.List;

/** Reads what one mention of a name and the words around it tell. */
final class MentionReader {
  private final AdjacentWordReader context;
  private final DefinitionReader definitions;

  MentionReader(WordKinds kinds) {
    this.context = new AdjacentWordReader(kinds);
    this.definitions = new DefinitionReader(kinds);
  }

  /**
   * The values of a mention.
   *
   * @param sequences of capitalized words in its sentence
   * @param modelRanges what the name model takes for names there
   */
  MentionValues read(
      Passage passage, List<WordRange> sequences, List<WordRange> modelRanges, Candidate mention) {
    MentionValues values = new MentionValues();
    ModelReader.read(passage, modelRanges, mention, values);
    PositionReader.read(passage, sequences, mention, values);
    context.read(passage, mention, values);
    definitions.read(passage, mention.to(), values);
    return values;
  }
}
