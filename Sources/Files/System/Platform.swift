// The C library of the platform, once for the whole package: a file that calls it imports `Files`.
#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#elseif canImport(Android)
  @_exported import Android
#elseif canImport(Darwin)
  @_exported import Darwin
#endif

// The calls that methods of the same name would hide.

/// Opens a file. Returns its descriptor, or -1 with the reason in `errno`.
package func openFile(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }

/// Reads up to `count` bytes. Returns how many, 0 at the end, or -1 when the system reports an error.
package func readBytes(_ descriptor: Int32, into memory: UnsafeMutableRawPointer?, count: Int) -> Int {
  read(descriptor, memory, count)
}

/// Writes up to `count` bytes. Returns how many, or -1 when the system reports an error.
package func writeBytes(_ descriptor: Int32, from memory: UnsafeRawPointer?, count: Int) -> Int {
  write(descriptor, memory, count)
}
