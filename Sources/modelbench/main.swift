// How fast validation, decoding and encoding are. Run it in release, pinned to one core, beside the peers:
//   BENCH_DATA=DIR taskset -c 1 swift run -c release modelbench
// DIR holds corpora in the layout of make_corpus.py; without it they are made by that script, or from the catalog.

import Foundation
import ModelBindings
import ModelCatalog
import RunComfy

typealias Single = WanAI.Wan2_2.ImageToVideo

func measureValidation(_ corpus: Corpus) {
  var wrong = 0
  for index in corpus.bodies.indices {
    guard let label = corpus.labels[index] else { continue }
    let validator = corpus.validators[corpus.schemas[index]]
    let result = validator.validate(corpus.bodies[index])
    if result.isValid != label || validator.isValid(corpus.bodies[index]) != label { wrong += 1 }
  }
  print("\(corpus.name): \(corpus.bodies.count) requests, \(corpus.byteCount) bytes, \(wrong) verdicts wrong")
  // Without reference counting for each body: the arrays are taken apart once.
  let text = corpus.bodies.flatMap(\.self)
  var ranges: [Range<Int>] = []
  for body in corpus.bodies {
    let start = ranges.last?.upperBound ?? 0
    ranges.append(start..<start + body.count)
  }
  text.withUnsafeBufferPointer { text in
    var valid = 0
    print(
      Measurement("\(corpus.name): bytes to verdict", requests: ranges.count, bytes: text.count) {
        for index in ranges.indices {
          let body = UnsafeBufferPointer(rebasing: text[ranges[index]])
          if corpus.validators[corpus.schemas[index]].isValid(body) { valid += 1 }
        }
      }.text)
    print(
      Measurement("\(corpus.name): bytes to every violation", requests: ranges.count, bytes: text.count) {
        for index in ranges.indices {
          let body = UnsafeBufferPointer(rebasing: text[ranges[index]])
          if corpus.validators[corpus.schemas[index]].validate(body).isValid { valid += 1 }
        }
      }.text)
  }
}

func measureStruct(_ corpus: Corpus) {
  let bodies = corpus.bodies.indices.filter { corpus.labels[$0] == true }.map { corpus.bodies[$0] }
  let bytes = bodies.reduce(0) { $0 + $1.count }
  let requests = bodies.compactMap { try? Single(json: $0) }
  print("\(corpus.name): \(requests.count) of \(bodies.count) valid bodies decode")
  print(
    Measurement("\(corpus.name): bytes to struct", requests: bodies.count, bytes: bytes) {
      for body in bodies { _ = try? Single(json: body) }
    }.text)
  print(
    Measurement("\(corpus.name): struct to bytes", requests: requests.count, bytes: bytes) {
      for request in requests { _ = try? request.json() }
    }.text)
  print(
    Measurement("\(corpus.name): struct to verdict", requests: requests.count, bytes: bytes) {
      for request in requests { _ = request.validation() }
    }.text)
}

/// Where the corpora are. Without `BENCH_DATA` they are made by the script beside the peers, where that is at hand.
func corpora() -> String {
  if let folder = ProcessInfo.processInfo.environment["BENCH_DATA"] { return folder }
  let folder = FileManager.default.temporaryDirectory.path + "/bench-data"
  let script = "../shared/bench/make_corpus.py"
  guard !FileManager.default.fileExists(atPath: folder), FileManager.default.fileExists(atPath: script) else {
    return folder
  }
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["python3", script]
  process.environment = ProcessInfo.processInfo.environment.merging(["BENCH_DATA": folder]) { $1 }
  process.standardOutput = FileHandle.standardError
  try? process.run()
  process.waitUntilExit()
  return folder
}

let folder = corpora()
print(Measurement.header)
do {
  let catalog = try Catalog.load(from: "catalog")
  let found = try ["mixed", "single"].compactMap { try Corpus(folder: folder, name: $0) }
  if found.isEmpty {
    print("no corpora in \(folder); using one made from the catalog")
    measureValidation(try Corpus(catalog: catalog))
  }
  for corpus in found {
    measureValidation(corpus)
    if corpus.name == "single" { measureStruct(corpus) }
  }
  try CommandStream.measure(catalog)
} catch {
  FileHandle.standardError.write(Data("modelbench: error: \(error)\n".utf8))
  exit(2)
}
