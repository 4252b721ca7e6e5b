import ModelBindings
import ModelCatalog
import TestSupport
import Testing

@Suite struct NamingTests {
  @Test(arguments: [
    ("wan-ai/wan-2-2/image-to-video", "WanAI.Wan2_2.ImageToVideo"),
    ("wan-2.2/image-to-video", "Wan2_2.ImageToVideo"), ("wan-22/image-to-video", "Wan22.ImageToVideo"),
    ("Wan2.2 Character Motion Transfer", "Wan2_2CharacterMotionTransfer"),
    ("bytedance/seedance-2.5/first-last-frame/480p", "ByteDance.Seedance2_5.FirstLastFrame480p"),
    ("blackforestlabs/flux-2-klein/4b/text-to-image", "BlackForestLabs.Flux2Klein4B.TextToImage"),
    ("hunyuan3d-v3.1/image-to-3d", "Hunyuan3DV3_1.ImageTo3D"),
    ("openai/gpt-image-2.5/flare", "OpenAI.GPTImage2_5.Flare"),
    ("kling-v3.0-4k-motion-control", "KlingV3_0_4KMotionControl"),
    ("minimax/hailuo-02/i2v-pro", "MiniMax.Hailuo02.I2VPro"),
    ("gpt-image-1.5/edit-[Deprecated] Please use gpt-image-2 instead", "GPTImage1_5.Edit"),
    ("Start ComfyUI Task 1", "StartComfyUITask1"), ("text-to-video-lora", "TextToVideoLoRA"),
    ("minimax/speech-02-hd", "MiniMax.Speech02HD"), ("HYPIR-BALANCE", "HYPIRBalance"), ("Media/x", "MediaModel.X"),
    ("a/String", "A.StringModel"), ("Task", "TaskModel"), ("a/Task", "A.Task"),
  ])
  func typeNamesFollowTheDocumentedName(name: String, type: String) {
    #expect(TypeNaming.path(name: name, id: "x").joined(separator: ".") == type)
  }

  @Test(arguments: [
    ("img_url", "imgURL"), ("imageUrls", "imageURLs"), ("seed", "seed"), ("URL", "url"), ("image_url_1", "imageURL1"),
    ("lora1_strength_model", "lora1StrengthModel"), ("enable_base64_output", "enableBase64Output"),
    ("size_2_3", "size2_3"),
    ("is3D", "is3D"), ("extension", "extension"), ("extra", "extraField"), ("", "field"), ("3d", "_3D"),
    ("lora", "lora"), ("2", "_2"), ("taPose", "taPose"),
  ])
  func fieldNamesFollowTheKey(key: String, name: String) {
    #expect(FieldNaming.name(of: key) == name)
  }

  @Test("A family says which product stands behind the beginning of a name", arguments: [
    ("f-2-klein-12b/edit", "Flux2Klein12B.Edit"), ("f-dev", "FluxDev"), ("fps-booster", "FPSBooster"),
    ("f-2.5/edit", "Flux2_5.Edit"), ("x/f-2/edit", "X.F2.Edit"),
  ])
  func families(name: String, type: String) {
    let path = TypeNaming.path(name: name, id: "x", families: ["f": "Flux", "f-2": "Flux2"])
    #expect(path.joined(separator: ".") == type)
  }

  @Test func everyFamilyOfTheCatalogIsUsed() throws {
    let lock = try NameLock.read(from: Repository.root + "/catalog/names.json")
    for (provider, names) in lock.providers {
      for (words, product) in names.families {
        #expect(names.endpoints.values.contains { $0.type.hasPrefix(product) }, "\(provider): \(words)")
      }
    }
  }

  @Test func patternsOfSafeNamesHoldForTheRuntime() throws {
    // A public type of the runtime that a top-level type could hide has to be listed; a new one is easily forgotten.
    for name in try RuntimeSources.publicTypes() {
      #expect(ReservedNames.isTaken(topLevel: name), "\(name) is missing from ReservedNames")
    }
  }
}
