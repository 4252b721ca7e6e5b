import ModelBindings
import Testing

/// Lists of options as the emitter writes them.
@Suite("Options")
struct ModelOptionTests {
  enum Size: ModelOption {
    case small, large, `16:9`
    static var _texts: _OptionTexts { "|1|2|16:9" }
  }

  enum Only: ModelOption {
    case this
    static var _texts: _OptionTexts { "|this" }
  }

  /// Values that hold every usual separator, begin with a combining accent, or are empty.
  enum Odd: ModelOption {
    case usual, accent, empty, last
    static var _texts: _OptionTexts { "\u{E000}|,;/\u{E000}\u{301}e\u{E000}\u{E000}\u{E001}" }
  }

  @Test func everyCaseHasItsWireValueAndIsReadFromIt() {
    #expect(Size.allCases == [.small, .large, .`16:9`])
    #expect(Size.allCases.map(\.rawValue) == ["1", "2", "16:9"])
    #expect(Only.allCases.map(\.rawValue) == ["this"])
    #expect(
      Odd.allCases.map { Array($0.rawValue.unicodeScalars) } == [
        ["|", ",", ";", "/"], ["\u{301}", "e"], [], ["\u{E001}"],
      ])
    for option in Size.allCases { #expect(Size(rawValue: option.rawValue) == option) }
    for option in Odd.allCases { #expect(Odd(rawValue: option.rawValue) == option) }
    #expect(Only(rawValue: "this") == .this)
  }

  @Test(arguments: ["", "3", "1|2", "|", "16", "small"])
  func nothingElseIsAnOption(text: String) {
    #expect(Size(rawValue: text) == nil)
    #expect(Size(_content: .json(.string(text))) == nil)
    #expect(Only(rawValue: text) == nil)
  }

  @Test func moreOptionsThanAByteCounts() {
    #expect(Many.allCases.count == 300)
    #expect(Many.allCases.map(\.rawValue) == (0..<300).map { "v\($0)" })
    #expect(Many(rawValue: "v255") == .c255 && Many(rawValue: "v256") == .c256 && Many(rawValue: "v299") == .c299)
  }

  @Test func equalOptionsAreOneInASet() {
    let sizes: Set<Size> = [.small, .large, .small]
    #expect(sizes.count == 2 && sizes.contains(.large) && !sizes.contains(.`16:9`))
    #expect(Size.small != .large && Size.large != .small)
    #expect(Size.small.hashValue == Size.small.hashValue)
  }

  @Test func theStandardProtocolsCanBeAdopted() {
    func texts<Option: CaseIterable & RawRepresentable<String>>(_ type: Option.Type) -> [String] {
      type.allCases.map(\.rawValue)
    }
    #expect(texts(Size.self) == ["1", "2", "16:9"])
  }
}

extension ModelOptionTests {
  enum Many: ModelOption {
    case c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22,
      c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, c37, c38, c39, c40, c41, c42, c43, c44,
      c45, c46, c47, c48, c49, c50, c51, c52, c53, c54, c55, c56, c57, c58, c59, c60, c61, c62, c63, c64, c65, c66,
      c67, c68, c69, c70, c71, c72, c73, c74, c75, c76, c77, c78, c79, c80, c81, c82, c83, c84, c85, c86, c87, c88,
      c89, c90, c91, c92, c93, c94, c95, c96, c97, c98, c99, c100, c101, c102, c103, c104, c105, c106, c107, c108,
      c109, c110, c111, c112, c113, c114, c115, c116, c117, c118, c119, c120, c121, c122, c123, c124, c125, c126,
      c127, c128, c129, c130, c131, c132, c133, c134, c135, c136, c137, c138, c139, c140, c141, c142, c143, c144,
      c145, c146, c147, c148, c149, c150, c151, c152, c153, c154, c155, c156, c157, c158, c159, c160, c161, c162,
      c163, c164, c165, c166, c167, c168, c169, c170, c171, c172, c173, c174, c175, c176, c177, c178, c179, c180,
      c181, c182, c183, c184, c185, c186, c187, c188, c189, c190, c191, c192, c193, c194, c195, c196, c197, c198,
      c199, c200, c201, c202, c203, c204, c205, c206, c207, c208, c209, c210, c211, c212, c213, c214, c215, c216,
      c217, c218, c219, c220, c221, c222, c223, c224, c225, c226, c227, c228, c229, c230, c231, c232, c233, c234,
      c235, c236, c237, c238, c239, c240, c241, c242, c243, c244, c245, c246, c247, c248, c249, c250, c251, c252,
      c253, c254, c255, c256, c257, c258, c259, c260, c261, c262, c263, c264, c265, c266, c267, c268, c269, c270,
      c271, c272, c273, c274, c275, c276, c277, c278, c279, c280, c281, c282, c283, c284, c285, c286, c287, c288,
      c289, c290, c291, c292, c293, c294, c295, c296, c297, c298, c299
    static var _texts: _OptionTexts {
      """
      |v0|v1|v2|v3|v4|v5|v6|v7|v8|v9|v10|v11|v12|v13|v14|v15|v16|v17|v18|v19\
      |v20|v21|v22|v23|v24|v25|v26|v27|v28|v29|v30|v31|v32|v33|v34|v35|v36|v37|v38|v39\
      |v40|v41|v42|v43|v44|v45|v46|v47|v48|v49|v50|v51|v52|v53|v54|v55|v56|v57|v58|v59\
      |v60|v61|v62|v63|v64|v65|v66|v67|v68|v69|v70|v71|v72|v73|v74|v75|v76|v77|v78|v79\
      |v80|v81|v82|v83|v84|v85|v86|v87|v88|v89|v90|v91|v92|v93|v94|v95|v96|v97|v98|v99\
      |v100|v101|v102|v103|v104|v105|v106|v107|v108|v109|v110|v111|v112|v113|v114|v115|v116|v117|v118|v119\
      |v120|v121|v122|v123|v124|v125|v126|v127|v128|v129|v130|v131|v132|v133|v134|v135|v136|v137|v138|v139\
      |v140|v141|v142|v143|v144|v145|v146|v147|v148|v149|v150|v151|v152|v153|v154|v155|v156|v157|v158|v159\
      |v160|v161|v162|v163|v164|v165|v166|v167|v168|v169|v170|v171|v172|v173|v174|v175|v176|v177|v178|v179\
      |v180|v181|v182|v183|v184|v185|v186|v187|v188|v189|v190|v191|v192|v193|v194|v195|v196|v197|v198|v199\
      |v200|v201|v202|v203|v204|v205|v206|v207|v208|v209|v210|v211|v212|v213|v214|v215|v216|v217|v218|v219\
      |v220|v221|v222|v223|v224|v225|v226|v227|v228|v229|v230|v231|v232|v233|v234|v235|v236|v237|v238|v239\
      |v240|v241|v242|v243|v244|v245|v246|v247|v248|v249|v250|v251|v252|v253|v254|v255|v256|v257|v258|v259\
      |v260|v261|v262|v263|v264|v265|v266|v267|v268|v269|v270|v271|v272|v273|v274|v275|v276|v277|v278|v279\
      |v280|v281|v282|v283|v284|v285|v286|v287|v288|v289|v290|v291|v292|v293|v294|v295|v296|v297|v298|v299
      """
    }
  }
}
