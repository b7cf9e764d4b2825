import ArticleModel
import Testing

@testable import FactExtraction

/// Which names mean one thing.
@Suite struct `Names of one thing` {
  @Test(arguments: [
    (
      "Orbita Systems grew. A deal with Orbita followed.", ["Orbita Systems", "Orbita"],
      Entity.Kind.organization
    ),
    (
      "The World Grain Council met. The WGC voted.", ["World Grain Council", "WGC"],
      .organization
    ),
    (
      "The Bureau of Port Statistics (BPS) counts ships, BPS said.",
      ["Bureau of Port Statistics", "BPS"], .organization
    ),
    (
      "Ilse Varga left. Critics say Varga was pushed.", ["Ilse Varga", "Varga"], .person
    ),
    (
      "We called Norvane Inc. and Norvane's lawyers.", ["Norvane Inc.", "Norvane"], .organization
    ),
  ])
  func `a short form joins the fullest name`(
    _ text: String, _ names: [String], _ kind: Entity.Kind
  ) {
    let article = RecognizedArticle(text)
    #expect(article.kind(of: Set(names)) == kind)
    #expect(article.entities.first { $0.kind == kind }?.name == names.first)
  }

  @Test func `a product that begins with its maker's name is not the maker`() {
    let article = RecognizedArticle(
      """
      Umbra Platforms announced a deal. Companies like Umbra pay more, and Umbra's revenue grew. \
      It serves users across FaceSpace, PhotoPal, and Umbra AI — and Umbra knows it.
      """)
    #expect(article.kind(of: ["Umbra Platforms", "Umbra"]) == .organization)
    #expect(article.kind(of: ["Umbra AI"]) == .product)
  }

  @Test func `a name that ends in AI keeps it before another noun`() {
    let article = RecognizedArticle(
      "A contract with Lumora AI. Lumora AI offers capacity, and Lumora AI's revenue grew.")
    #expect(article.names == ["Lumora AI", "Lumora AI", "Lumora AI"])
  }

  @Test func `persons with one surname stay two`() {
    let article = RecognizedArticle("Peter Allard and Percy Allard came. Allard said little.")
    #expect(article.kind(of: ["Peter Allard"]) == .person)
    #expect(article.kind(of: ["Percy Allard"]) == .person)
  }

  @Test func `no two mentions share a token`() {
    let article = RecognizedArticle(
      "Orbita AI and Orbita Systems met the Orbita-Norvane team. Norvane Vera hardware is Norvane's."
    )
    let mentions = article.entities.flatMap(\.mentions).sorted { $0.lowerBound < $1.lowerBound }
    #expect(zip(mentions, mentions.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }
}
