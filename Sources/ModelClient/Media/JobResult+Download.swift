import Foundation
import ModelBindings

extension JobResult {
  /// Downloads every file of the job into a folder, and writes its texts there.
  ///
  /// Files are named after the task (`8f4a….mp4`; `8f4a…-1.png`, `8f4a…-2.png` where there are several) with the extension of
  /// their content. A file is there whole or not at all: the received part is in a `.part` file beside it, and a download
  /// that was interrupted, even by the end of the process, goes on from there where the server allows it. The key is not sent.
  ///
  /// - Parameters:
  ///   - folder: The folder; it is made where it is missing. A file with the same name is replaced.
  ///   - onProgress: Receives the progress of each file.
  /// - Returns: The files, in the order of ``outputs``.
  /// - Throws: ``ClientError``, `CancellationError`.
  @discardableResult
  public func download(to folder: URL, onProgress: TransferObserver? = nil) async throws -> [URL] {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch { throw failure(at: folder, error) }
    var files: [URL] = []
    for (index, output) in outputs.enumerated() {
      let name = fileName + (outputs.count > 1 ? "-\(index + 1)" : "")
      if let url = output.url {
        let download = Download(
          url: url, folder: folder, name: name, declared: output.fileExtension, taskID: taskID, api: api,
          onProgress: onProgress)
        files.append(try await download.run())
      } else if let text = output.text {
        let file = folder.appending(path: "\(name).\(output.fileExtension?.asFileExtension ?? "txt")")
        do { try Data(text.utf8).write(to: file, options: .atomic) } catch { throw failure(at: file, error) }
        files.append(file)
      }
    }
    return files
  }

  private func failure(at place: URL, _ error: any Error) -> ClientError {
    let message = "\(place.path(percentEncoded: false)): \(error.localizedDescription)"
    return ClientError(.file, api.provider, taskID: taskID, message: message)
  }

  /// The id as a file name, without characters that could lead out of the folder.
  private var fileName: String {
    let name = String(
      taskID.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) ? $0 : "_" }.prefix(128))
    return name.isEmpty ? "output" : name
  }
}

extension String {
  /// The text as an extension; nil where it cannot be one.
  var asFileExtension: String? {
    let text = lowercased()
    guard (1...8).contains(text.count), text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return nil
    }
    return text == "jpeg" ? "jpg" : text
  }
}
