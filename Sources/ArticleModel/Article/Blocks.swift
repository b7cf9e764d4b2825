/// A leaf of the article's structure.
public struct Block: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case title, description, heading, paragraph, code, caption, image, html, quote
    case listItem = "list_item"
    case tableCell = "table_cell"
    case diagramLabel = "diagram_label"
  }

  public var kind: Kind
  /// 1 to 6 for a heading.
  public var level: Int?
  public var text: TextSpan
  public var source: SourceSpan

  public init(kind: Kind, level: Int? = nil, text: TextSpan, source: SourceSpan) {
    self.kind = kind
    self.level = level
    self.text = text
    self.source = source
  }
}

/// A table; its cells are blocks of the article too.
public struct Table: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    public var text: TextSpan
    public var source: SourceSpan
    public var rowSpan: Int
    public var columnSpan: Int

    public init(text: TextSpan, source: SourceSpan, rowSpan: Int = 1, columnSpan: Int = 1) {
      self.text = text
      self.source = source
      self.rowSpan = rowSpan
      self.columnSpan = columnSpan
    }
  }

  public var caption: TextSpan?
  /// The header row.
  public var columns: [Cell]
  public var rows: [[Cell]]

  public init(caption: TextSpan? = nil, columns: [Cell], rows: [[Cell]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// A diagram written as text; the labels of its nodes are blocks of the article too.
public struct Diagram: Hashable, Sendable {
  public struct Node: Hashable, Sendable {
    public var id: String
    /// Empty where the node has no label of its own.
    public var label: TextSpan
    public var source: SourceSpan

    public init(id: String, label: TextSpan, source: SourceSpan) {
      self.id = id
      self.label = label
      self.source = source
    }
  }

  public struct Edge: Hashable, Sendable {
    public var from: String
    public var to: String
    public var label: TextSpan?

    public init(from: String, to: String, label: TextSpan? = nil) {
      self.from = from
      self.to = to
      self.label = label
    }
  }

  /// `mermaid`.
  public var language: String
  /// In the order of their first appearance.
  public var nodes: [Node]
  public var edges: [Edge]

  public init(language: String, nodes: [Node], edges: [Edge]) {
    self.language = language
    self.nodes = nodes
    self.edges = edges
  }
}

/// Something odd in the input that the reader went past.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    case error, warning, note
  }

  /// A stable word, such as `duplicate-key`.
  public var code: String
  public var severity: Severity
  public var message: String
  /// Where in the decoded source, if anywhere.
  public var offset: Int?

  public init(code: String, severity: Severity, message: String, offset: Int? = nil) {
    self.code = code
    self.severity = severity
    self.message = message
    self.offset = offset
  }
}
