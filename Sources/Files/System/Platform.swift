// Re-exports the platform's C library. Other files import `Files` to call it, so that only this file tests the platform.
#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#elseif canImport(Android)
  @_exported import Android
#elseif canImport(Darwin)
  @_exported import Darwin
#endif

// Functions for the calls that a method named open, read or write would hide.

/// Opens a file. Returns its descriptor, or -1 with the reason in `errno`.
package func openFile(_ path: String, _ flags: Int32) -> Int32 { open(path, flags) }

/// Reads up to `count` bytes. Returns their number, 0 at the end, or -1 with the reason in `errno`.
package func readBytes(_ descriptor: Int32, into memory: UnsafeMutableRawPointer?, count: Int) -> Int {
  read(descriptor, memory, count)
}

/// Writes up to `count` bytes. Returns their number, or -1 with the reason in `errno`.
package func writeBytes(_ descriptor: Int32, from memory: UnsafeRawPointer?, count: Int) -> Int {
  write(descriptor, memory, count)
}
