package hearsay.article.document;

import hearsay.article.entry.BrokenFileException;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** XML, read as a stream; a document type and entities from it or elsewhere are never read. */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  /** Is told of what a file holds, in its order. */
  interface Handler {
    void start(String name, XMLStreamReader at);

    void text(String text);

    void end(String name);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Reads a file; names are without their prefix. */
  static void read(byte[] xml, Handler handler) throws BrokenFileException {
    try {
      XMLStreamReader at = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (at.hasNext()) {
        switch (at.next()) {
          case XMLStreamConstants.START_ELEMENT -> handler.start(at.getLocalName(), at);
          case XMLStreamConstants.END_ELEMENT -> handler.end(at.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              handler.text(at.getText());
          default -> {}
        }
      }
      at.close();
    } catch (XMLStreamException e) {
      throw new BrokenFileException("is damaged: its XML breaks off or is none", e);
    }
  }

  /** The value of an attribute, whatever its namespace; null where there is none. */
  static @Nullable String attribute(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The words of elements that hold nothing else, by their names; of each name the first. */
  static Map<String, String> leaves(byte[] xml) throws BrokenFileException {
    Map<String, String> leaves = new HashMap<>();
    StringBuilder words = new StringBuilder();
    read(
        xml,
        new Handler() {
          @Override
          public void start(String name, XMLStreamReader at) {
            words.setLength(0);
          }

          @Override
          public void text(String text) {
            words.append(text);
          }

          @Override
          public void end(String name) {
            if (!words.toString().isBlank()) {
              leaves.putIfAbsent(name, words.toString().strip());
            }
            words.setLength(0);
          }
        });
    return leaves;
  }
}
