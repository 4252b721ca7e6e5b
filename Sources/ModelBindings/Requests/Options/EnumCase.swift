/// Casts between a case of an enum and its position in the declaration.
///
/// Swift stores an enum without associated values as the number of its case, in no byte for a single case, in one byte for up to 256
/// cases, else in two (docs/ABI/TypeLayout.rst, "No-payload enums"). Every cast first checks that the type is an enum of that size, so that a
/// struct or class that adopts ``ModelOption`` stops with a message and is never reinterpreted.
enum EnumCase {
  /// The position of the case, from 0.
  static func index<Option: ModelOption>(of option: Option) -> Int {
    switch size(of: Option.self) {
    case 0: 0
    case 1: Int(unsafeBitCast(option, to: UInt8.self))
    default: Int(unsafeBitCast(option, to: UInt16.self))
    }
  }

  /// The case at a position, which must be one of the list's.
  static func value<Option: ModelOption>(at index: Int) -> Option {
    switch size(of: Option.self) {
    case 0: unsafeBitCast((), to: Option.self)
    case 1: unsafeBitCast(UInt8(truncatingIfNeeded: index), to: Option.self)
    default: unsafeBitCast(UInt16(truncatingIfNeeded: index), to: Option.self)
    }
  }

  /// The number of bytes of a case.
  private static func size<Option: ModelOption>(of type: Option.Type) -> Int {
    let size = MemoryLayout<Option>.size
    precondition(
      isEnum(type) && size <= 2,
      "\(type) conforms to ModelOption, but only an enum without associated values can; conform to RawRepresentable instead"
    )
    return size
  }

  /// Whether a type is an enum: the first word of its metadata says so (docs/ABI/TypeMetadata.rst, "Common Metadata Layout").
  private static func isEnum(_ type: Any.Type) -> Bool {
    unsafeBitCast(type, to: UnsafePointer<Int>.self).pointee == 0x201
  }
}
