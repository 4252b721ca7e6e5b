import Files
import ModelBindings
import ModelCatalog
import RunComfy
import RunningHub
import TestSupport
import Testing

/// A file that imports both providers reaches the families of the same name by their modules.
@Suite("Both providers in one file")
struct BothProvidersTests {
  /// The top-level names that both modules have.
  private static let families: [String: [any ModelRequest.Type]] = [
    "ByteDance": [RunComfy.ByteDance.Seedance2_0.Pro.self, RunningHub.ByteDance.Jimeng4_6.TextToImage.self],
    "Google": [RunComfy.Google.NanoBanana2.Edit.self, RunningHub.Google.Veo3_1Pro.TextToVideoOfficialStable.self],
    "MiniMax": [RunComfy.MiniMax.MiniMaxH3.TextToVideo.self, RunningHub.MiniMax.MusicCover.self],
    "RunwayML": [
      RunComfy.RunwayML.RunwayAleph2.VideoToVideo.self,
      RunningHub.RunwayML.Gen4Aleph.VideoToVideoOfficialStable.self,
    ],
  ]

  @Test("Every top-level name that both modules have is one of those that this file uses")
  func complete() throws {
    let lock = try EmittedModules.lock.get()
    let models = try Repository.catalog.get().endpoints.filter { $0.role == .model }
    let names = Dictionary(grouping: models, by: \.provider).values.map { endpoints in
      Set(endpoints.compactMap { lock.typeName(of: $0)?.split(separator: ".").first.map(String.init) })
    }
    let shared = names.dropFirst().reduce(names[0]) { $0.intersection($1) }
    #expect(shared == Set(Self.families.keys))
  }

  @Test("A name with its module stands for the type of that module")
  func modules() {
    for (family, types) in Self.families {
      #expect(types.map { String(reflecting: $0).split(separator: ".").first } == ["RunComfy", "RunningHub"])
      for type in types { #expect(String(reflecting: type).split(separator: ".")[1] == family) }
    }
  }

  @Test("A name that only one module has needs no module")
  func unqualified() {
    #expect(WanAI.Wan2_2.ImageToVideo.self == RunComfy.WanAI.Wan2_2.ImageToVideo.self)
    #expect(Wan2_2.ImageToVideo.self == RunningHub.Wan2_2.ImageToVideo.self)
  }
}
