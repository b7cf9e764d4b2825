import ArticleModel
import Testing

@testable import ConsistencyChecking

@Suite struct NameTermTests {
  private func names(_ names: [String], terms: [String]) -> [Bool] {
    var extraction = Extraction(article: Article.empty)
    extraction.entities = names.map { Entity(kind: .organization, name: $0) }
    extraction.terms = terms
    var known = NameTerms(extraction)
    return terms.indices.map { known.isName(TermID(rawValue: Int32($0))) }
  }

  /// By characters: a word of a name without up to three, of which two are left.
  private func isName(_ term: String, _ names: [String]) -> Bool {
    names.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }.contains { word in
      (0...3).contains { word.count - $0 >= 2 && word.dropLast($0) == term }
    }
  }

  @Test(arguments: [
    ["Kestrel Holdings", "KESTREL-2"], ["Société Générale", "Ångström AB"],
    ["Marlow’s “Finch” – Works", "A B"], ["Čedok", "Łódź"], ["Straße", "ŽIŽKOV"], [],
  ])
  func `a term is a name's where a word of it goes on for three characters at most`(
    _ names: [String]
  ) {
    let terms = [
      "kestrel", "kestr", "kest", "kes", "holding", "hold", "2", "société", "soci", "soc",
      "ångström", "ångst", "ab", "a", "marlow", "finch", "fin", "fi", "work", "čedok", "čed",
      "łódź", "łó", "straße", "stra", "žižkov", "s", "", "kestrels",
    ]
    #expect(self.names(names, terms: terms) == terms.map { isName($0, names) }, "\(names)")
  }

  @Test func `many names grow the table`() {
    let all = (0..<3000).map { "Name\($0)x" }
    let terms = (0..<3000).map { "name\($0)x" } + ["name", "other"]
    #expect(names(all, terms: terms).prefix(3000).allSatisfy { $0 })
    #expect(names(all, terms: terms).suffix(2) == [true, false])
  }
}

extension Article {
  static var empty: Article {
    Article(
      id: "test",
      source: SourceDescription(mediaType: "text/markdown", byteCount: 0, sha256: ""))
  }
}
