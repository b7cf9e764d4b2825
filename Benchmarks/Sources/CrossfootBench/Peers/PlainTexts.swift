import Crossfoot
import Foundation

/// The documents' readable text: what the peers read too, which know no Markdown.
struct PlainTexts {
  let texts: [[UInt8]]

  /// The size of all texts together.
  var bytes: Int { texts.reduce(0) { $0 + $1.count } }

  init(_ documents: Documents) throws {
    let parser = ArticleParser()
    var texts: [[UInt8]] = []
    try documents.forEach { document in
      let article = parser.parse(ArticleInput(bytes: document.bytes, path: document.name))
      texts.append(article.text)
    }
    self.texts = texts
  }

  private init(texts: [[UInt8]]) { self.texts = texts }

  /// The first texts, of so many bytes together and one at least.
  func sample(bytes limit: Int) -> PlainTexts {
    var taken: [[UInt8]] = []
    var size = 0
    for text in texts {
      if !taken.isEmpty, size + text.count > limit { break }
      taken.append(text)
      size += text.count
    }
    return PlainTexts(texts: taken)
  }

  /// Writes one file that holds all of them.
  func write(to url: URL) throws {
    try Data(texts.joined(separator: Array("\n\n".utf8))).write(to: url)
  }

  /// Writes them as one JSON array of strings.
  func writeJSON(to url: URL) throws {
    try JSONEncoder().encode(texts.map { String(decoding: $0, as: UTF8.self) }).write(to: url)
  }

  /// Finds the figures and dates, from the bytes to mentions with their values, and counts them.
  func figures() -> Int {
    let parser = ArticleParser()
    let names: Set<Mention.Kind> = [.organization, .person, .place, .product, .event]
    let kinds = Set(Mention.Kind.allCases).subtracting(names)
    let extractor = FactExtractor(options: .init(kinds: kinds))
    return texts.reduce(0) { sum, text in
      let article = parser.parse(ArticleInput(bytes: text, path: "text.txt"))
      return sum + extractor.extract(from: article).mentions.count
    }
  }
}
