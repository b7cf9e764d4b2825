import ArticleModel
import Testing

@Suite("Table cells")
struct CellScalingTests {
  @Test(
    "A cell takes scale, currency and unit from its column, its row or the caption",
    arguments: [
      ("Revenue ($m)", "Item", "", "1,202.9", "money 1202900000 USD"),
      ("Revenue", "Item", "In millions of dollars", "1,202.9", "money 1202900000 USD"),
      ("Revenue (in thousands)", "Item", "", "12", "number 12000"),
      ("Revenue, € bn", "Item", "", "5.1", "money 5100000000 EUR"),
      ("Capacity (MW)", "Plant", "", "450", "quantity 450 MW 'megawatt'"),
      ("2025", "Capacity (MW)", "", "450", "quantity 450 MW 'megawatt'"),
      ("Area, km²", "Region", "", "77", "quantity 77 km2 'square kilometer'"),
      ("% change", "Item", "In millions", "5.2", "percent 5.2"),
      ("Change (%)", "Item", "", "5.2", "percent 5.2"),
      ("Seats", "Party", "", "120", "number 120"),
      ("2025", "Earnings per share ($)", "In millions", "1.25", "money 1.25 USD"),
      ("Volume (thousand tonnes)", "Port", "", "12", "quantity 12000 t 'metric ton'"),
      ("Revenue ($m)", "Item", "", "(1,392)", "money -1392000000 USD"),
      ("Revenue", "Item", "In millions", "$1,202.9", "money 1202900000 USD"),
      ("Revenue", "Item", "In millions", "$1.2 billion", "money 1200000000 USD"),
      ("Share", "Item", "In millions", "12%", "percent 12"),
    ])
  func cells(
    _ column: String, _ row: String, _ caption: String, _ cell: String, _ expected: String
  ) throws {
    let table = SampleTable(caption: caption, columns: ["", column], rows: [[row, cell]])
    let extraction = FigureSample.extraction(table.article)
    let span = try #require(table.article.tables.first?.rows.first?.last?.text)
    let found = extraction.mentions.filter { span.contains($0.span) }.map(\.summary)
    #expect(found == [expected])
  }

  @Test("A scaled cell is as rough as its own digits")
  func precision() throws {
    let table = SampleTable(
      caption: "In millions of dollars", columns: ["", "2025"], rows: [["Sales", "1,202.9"]])
    let figure = try #require(
      FigureSample.extraction(table.article).mentions.last { $0.kind == .money }?.figure)
    #expect(figure.precision?.isEqual(to: ExactDecimal(100_000)) == true)
    #expect(figure.interval?.notation == "[1202850000, 1202950000]")
  }
}

/// An article that holds one table, its cells as blocks.
struct SampleTable {
  let article: Article

  init(caption: String, columns: [String], rows: [[String]]) {
    var text: [UInt8] = []
    var blocks: [Block] = []
    func block(_ string: String, _ kind: Block.Kind) -> TextSpan {
      if !text.isEmpty { text += Array("\n\n".utf8) }
      let start = text.count
      text += Array(string.utf8)
      let span = TextSpan(start: start, end: text.count)
      blocks.append(
        Block(kind: kind, text: span, source: SourceSpan(start: span.start, end: span.end)))
      return span
    }
    func cell(_ string: String) -> Table.Cell {
      let span = block(string, .tableCell)
      return Table.Cell(text: span, source: SourceSpan(start: span.start, end: span.end))
    }
    let captionSpan = caption.isEmpty ? nil : block(caption, .caption)
    let table = Table(
      caption: captionSpan, columns: columns.map(cell), rows: rows.map { $0.map(cell) })
    var article = FigureSample.article(text)
    article.blocks = blocks
    article.tables = [table]
    self.article = article
  }
}
