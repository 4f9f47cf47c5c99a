/// The words of titles, abstracts and venues.
enum TitleWords {
  static let nouns = words(
    """
    absorption adaptation alloys antibodies archives asymmetry attention bacteria bargaining \
    bias biomass boundaries brain capital cells citations climate clusters coding cognition \
    collisions contracts corrosion crystals decisions defects detectors diets diffusion \
    disorders dynamics education elections emissions entropy enzymes erosion estimates evolution \
    exposure fabrics fatigue fields films flows forests fractures galaxies genes governance \
    grammar graphs growth habitats heat hormones identities images immunity inference inflation \
    interfaces inventories ions isotopes kernels kinetics labour lakes lasers lattices learning \
    lesions lipids logic magnets manifolds markets mathematics membranes memory metabolism \
    migration mining models molecules morphology mortality motifs mutations narratives nerves \
    neurons nutrients oceans operators optics outcomes oxides parasites particles patients \
    peptides perception phases photons plasma policies pollution polymers populations prediction \
    pressure proteins proteomics quality queues radiation reactions receptors reform regression \
    resistance resonance retrieval rivers robots sampling scattering schools search sediments \
    semantics sensors sequences signals sleep soils solvents sound spectra speech spin stability \
    strain stress surfaces surgery symmetry synthesis taxes therapy tissues tolerance topology \
    toxicity trade traits transport trauma tumours turbulence utility vaccines variance vectors \
    viscosity vision vortices water waves welfare
    """)

  static let adjectives = words(
    """
    acute adaptive ambient ancient applied aquatic arctic artificial autonomous bayesian \
    bilateral biological cellular chronic civic classical clinical coastal cognitive collective \
    combinatorial comparative complex computational conditional continuous cultural deep dense \
    digital discrete distributed dynamic early ecological economic elastic electric embedded \
    empirical endogenous fast federal finite fluid functional genetic global granular heavy \
    hidden human hybrid hydraulic immune infantile informal integrated invasive kinetic lateral \
    linear liquid local marine maternal mechanical medieval metallic microbial mobile molecular \
    multilingual neural nonlinear nuclear optical oral organic parallel peripheral plural polar \
    primary public quantum random rapid regional renewable resilient robust rural sacred \
    seasonal secondary selective sensory slow social solar sparse spatial stable statistical \
    stochastic structural supervised temporal thermal topological toxic urban viral visual weak
    """)

  static let small = words(
    """
    The of and in to a for with is are that by on from at we this which as an be was these can \
    were not our between or both it has have using than their under show results here into more \
    also
    """)

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
