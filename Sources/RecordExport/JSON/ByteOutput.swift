/// Bytes that are written one after the other, into memory that is there already as long as it is enough.
///
/// This file is the only one of the module's writers that decides where a byte goes. The bounds argument: `next` and
/// `limit` lie in one allocation with `start <= next <= limit`; every write asks `room(for:)`
/// first, which makes sure that `limit - next` is at least what the write may take, writes no more than that, and then
/// moves `next` by what it wrote with `advance(by:)`.
struct ByteOutput: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var next: UnsafeMutablePointer<UInt8>
  private var limit: UnsafeMutablePointer<UInt8>
  /// Whether the memory was allocated here, after what was given was used up.
  private var ownsMemory = false

  /// Writes into `memory`, which stays valid as long as this value lives.
  init?(into memory: UnsafeMutableBufferPointer<UInt8>) {
    guard let base = memory.baseAddress else { return nil }
    start = base
    next = base
    limit = base + memory.count
  }

  deinit { if ownsMemory { start.deallocate() } }

  /// The number of bytes written.
  var count: Int { next - start }

  /// The bytes, where they outgrew the memory that was given; it then holds nothing of use.
  var overflow: UnsafeBufferPointer<UInt8>? {
    ownsMemory ? UnsafeBufferPointer(start: start, count: count) : nil
  }

  /// The last byte; 0 where there is none.
  var last: UInt8 {
    @inline(__always) get { next > start ? next[-1] : 0 }
  }

  @inline(__always)
  mutating func removeLast() { if next > start { next -= 1 } }

  /// Where the next byte goes, with room for `count` bytes from there on, until anything else is asked of this value.
  @inline(__always)
  mutating func room(for count: Int) -> UnsafeMutablePointer<UInt8> {
    if limit - next < count { grow(by: count) }
    return next
  }

  /// Counts the bytes that were written from `room(for:)` on, as many as there was room for at most.
  @inline(__always)
  mutating func advance(by count: Int) {
    assert(count >= 0 && count <= limit - next)
    next += count
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    room(for: 1).pointee = byte
    advance(by: 1)
  }

  @inline(__always)
  mutating func append(_ text: StaticString) {
    let count = text.utf8CodeUnitCount
    room(for: count).update(from: text.utf8Start, count: count)
    advance(by: count)
  }

  mutating func append(_ byte: UInt8, times count: Int) {
    let count = max(0, count)
    room(for: count).update(repeating: byte, count: count)
    advance(by: count)
  }

  @inline(never)
  private mutating func grow(by room: Int) {
    let (written, capacity) = (count, limit - start)
    let larger = max(2 * capacity, written + room)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: start, count: written)
    if ownsMemory { start.deallocate() }
    start = memory
    next = memory + written
    limit = memory + larger
    ownsMemory = true
  }
}

extension [UInt8] {
  /// Appends what `write` writes, straight into the array's own memory where `estimate` was enough.
  mutating func append(estimate: Int, _ write: (inout ByteOutput) -> Void) {
    reserve(estimate)
    var outgrown: [UInt8]?
    append(addingCapacity: capacity - count) { span in
      span.withUnsafeMutableBufferPointer { memory, initialized in
        guard var output = ByteOutput(into: memory) else { return }
        write(&output)
        if let bytes = output.overflow {
          outgrown = [UInt8](bytes)
        } else {
          initialized = output.count
        }
      }
    }
    if let outgrown { append(contentsOf: outgrown) }
  }

  /// Makes room for `count` bytes more, at least one, growing twofold so that a list of records is not copied for each.
  private mutating func reserve(_ count: Int) {
    let needed = self.count + Swift.max(1, count)
    if needed > capacity { reserveCapacity(Swift.max(needed, 2 * capacity)) }
  }
}
