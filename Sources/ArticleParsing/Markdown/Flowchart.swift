/// A Mermaid flowchart, read line by line.
///
/// - SeeAlso: <https://mermaid.js.org/syntax/flowchart.html>
struct Flowchart {
  struct Node {
    /// The index in `labels`, if the node has one.
    var label: Int?
    /// Where the node is first named; what stands there is its id.
    let place: Range<Int>
  }

  struct Edge {
    let from: Int
    let to: Int
    /// The index in `labels`.
    let label: Int?
  }

  /// Where its first line begins.
  let start: Int
  /// In the order of their first appearance.
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  /// The labels of nodes, edges and subgraphs as they stand in the source, in its order.
  private(set) var labels: [Range<Int>] = []
  /// Whether edges were left out: `A & B & … --> C & D & …` makes one for each pair.
  private(set) var isCut = false

  /// The nodes by their ids, once there are many.
  private var indices: [[UInt8]: Int] = [:]
  /// The titles of subgraphs, which edges may name like nodes.
  private var subgraphs: [String: Int] = [:]
  /// Nodes that the line under way gave another label, with the label they had.
  private var relabelled: [(index: Int, label: Int?)] = []
  /// Whether the line under way holds an edge or a label.
  private var isTelling = false
  private static let mostEdges = 20_000
  /// Up to so many nodes, one is found by looking at each.
  private static let fewNodes = 16

  /// Whether it is a pie, whose lines are slices: nodes without edges.
  private let isPie: Bool

  init(start: Int, isPie: Bool = false) {
    self.start = start
    self.isPie = isPie
  }

  /// Whether `line` opens a flowchart, and where its statements begin on the same line.
  static func opener(_ line: Range<Int>, in view: ByteView) -> Int? {
    let line = view.trimmingBlanks(line)
    var index: Int
    if view.has("graph", at: line.lowerBound) {
      index = line.lowerBound + 5
    } else if view.has("flowchart", at: line.lowerBound) {
      index = line.lowerBound + 9
      if view.has("-elk", at: index) { index += 4 }
    } else {
      return nil
    }
    guard view[index].isBlank else { return nil }
    index = view.skippingBlanks(from: index, to: line.upperBound)
    let directions: [StaticString] = ["TD", "TB", "BT", "RL", "LR"]
    guard directions.contains(where: { view.has($0, at: index) }) else { return nil }
    index = view.skippingBlanks(from: index + 2, to: line.upperBound)
    if index >= line.upperBound { return line.upperBound }
    return view[index] == .ascii(";") ? index + 1 : nil
  }

  /// Reads the statements of one line; returns `false`, and changes nothing, where it is none.
  ///
  /// - Parameter mustTell: Whether the line must hold more than nodes: in running text a lone word would
  ///   be one.
  mutating func read(_ line: Range<Int>, in view: ByteView, mustTell: Bool = false) -> Bool {
    let line = view.trimmingBlanks(line)
    if line.isEmpty { return !mustTell }
    if isPie { return readSlice(line, in: view) }
    if view.has("%%", at: line.lowerBound) || readKeyword(line, in: view) { return true }
    relabelled.removeAll(keepingCapacity: true)
    isTelling = false
    let before = (nodes: nodes.count, edges: edges.count, labels: labels.count)
    var index = line.lowerBound
    while index < line.upperBound {
      guard let end = readStatement(at: index, to: line.upperBound, in: view) else {
        drop(after: before, in: view)
        return false
      }
      index = view.skippingBlanks(from: end, to: line.upperBound)
      while index < line.upperBound, view[index] == .ascii(";") || view[index].isBlank {
        index += 1
      }
    }
    if mustTell, !isTelling {
      drop(after: before, in: view)
      return false
    }
    return true
  }

  /// Drops what the line under way has added.
  private mutating func drop(
    after before: (nodes: Int, edges: Int, labels: Int), in view: ByteView
  ) {
    for node in relabelled.reversed() { nodes[node.index].label = node.label }
    if !indices.isEmpty {
      for node in nodes[before.nodes...] { indices[Array(view.bytes(node.place))] = nil }
    }
    nodes.removeLast(nodes.count - before.nodes)
    edges.removeLast(edges.count - before.edges)
    labels.removeLast(labels.count - before.labels)
  }

  /// Whether a line holds more than a lone word, which in running text would be a node.
  static func isTelling(_ line: Range<Int>, in view: ByteView) -> Bool {
    var chart = Flowchart(start: line.lowerBound)
    return chart.read(line, in: view, mustTell: true)
  }

  /// A chain of groups of nodes: `A & B --> C -->|text| D`.
  private mutating func readStatement(at start: Int, to end: Int, in view: ByteView) -> Int? {
    guard var (group, index) = readGroup(at: start, to: end, in: view) else { return nil }
    while true {
      let next = view.skippingBlanks(from: index, to: end)
      if next >= end { return end }
      if view[next] == .ascii(";") { return next }
      guard let link = FlowchartLink(at: next, to: end, in: view) else { return nil }
      let label = link.label.map { add(label: $0) }
      let target = view.skippingBlanks(from: link.end, to: end)
      guard let (others, after) = readGroup(at: target, to: end, in: view) else { return nil }
      connect(group, others, label)
      group = others
      index = after
    }
  }

  private mutating func readGroup(
    at start: Int, to end: Int, in view: ByteView
  ) -> (nodes: [Int], end: Int)? {
    var nodes: [Int] = []
    var index = start
    while true {
      guard let node = FlowchartNode(at: index, to: end, in: view) else { return nil }
      nodes.append(add(node, in: view))
      let next = view.skippingBlanks(from: node.end, to: end)
      guard next < end, view[next] == .ascii("&") else { return (nodes, node.end) }
      index = view.skippingBlanks(from: next + 1, to: end)
    }
  }

  private mutating func add(_ node: FlowchartNode, in view: ByteView) -> Int {
    let label = node.label.map { add(label: $0) }
    if let index = index(of: node.id, in: view) {
      if let label {
        relabelled.append((index, nodes[index].label))
        nodes[index].label = label
      }
      return index
    }
    var title: Int?
    if label == nil, !subgraphs.isEmpty { title = subgraphs[view.string(node.id)] }
    nodes.append(Node(label: label ?? title, place: node.id))
    if !indices.isEmpty { indices[Array(view.bytes(node.id))] = nodes.count - 1 }
    return nodes.count - 1
  }

  /// The node that has the id at `range`.
  private mutating func index(of range: Range<Int>, in view: ByteView) -> Int? {
    if nodes.count <= Self.fewNodes, indices.isEmpty {
      return nodes.firstIndex { view.areEqual($0.place, range) }
    }
    if indices.isEmpty {
      for (index, node) in nodes.enumerated() { indices[Array(view.bytes(node.place))] = index }
    }
    return indices[Array(view.bytes(range))]
  }

  mutating func addSlice(named name: Range<Int>, label: Range<Int>) {
    nodes.append(Node(label: add(label: label), place: name))
  }

  private mutating func add(label: Range<Int>) -> Int {
    isTelling = true
    labels.append(label)
    return labels.count - 1
  }

  private mutating func connect(_ sources: [Int], _ targets: [Int], _ label: Int?) {
    isTelling = true
    for source in sources {
      for target in targets {
        guard edges.count < Self.mostEdges else {
          isCut = true
          return
        }
        edges.append(Edge(from: source, to: target, label: label))
      }
    }
  }

  /// Reads a line that is no chain of nodes: `subgraph`, `end`, and all that is about looks.
  private mutating func readKeyword(_ line: Range<Int>, in view: ByteView) -> Bool {
    var end = line.lowerBound
    while end < line.upperBound, view[end].isLetter { end += 1 }
    guard end == line.upperBound || view[end].isBlank || view[end] == .ascii(";") else {
      return false
    }
    let word = line.lowerBound..<end
    switch view[word.lowerBound] {
    case .ascii("e"):
      return view.isText(word, "end") && view.trimmingBlanks(end..<line.upperBound).count <= 1
    case .ascii("s") where view.isText(word, "subgraph"):
      readSubgraph(view.trimmingBlanks(end..<line.upperBound), in: view)
      return true
    case .ascii("s"), .ascii("c"), .ascii("l"), .ascii("d"):
      return end < line.upperBound && Self.keywords.contains { view.isText(word, $0) }
    default:
      return false
    }
  }

  /// The words that begin a line about looks.
  private static let keywords: [StaticString] = [
    "style", "classDef", "class", "linkStyle", "click", "direction",
  ]

  /// `subgraph id [title]`, or `subgraph title`.
  private mutating func readSubgraph(_ range: Range<Int>, in view: ByteView) {
    if let node = FlowchartNode(at: range.lowerBound, to: range.upperBound, in: view),
      node.end >= range.upperBound, let label = node.label
    {
      subgraphs[view.string(node.id)] = add(label: label)
    } else if let title = FlowchartLink.unquoted(range, in: view) {
      subgraphs[view.string(title)] = add(label: title)
    }
  }
}
