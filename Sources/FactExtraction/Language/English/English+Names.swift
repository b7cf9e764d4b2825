extension English {
  /// Words that tell a name and its kind.
  static func addNames(to data: inout LanguageData) {
    data.roles += [
      (.givenName, givenNames), (.commonWord, commonWordsFromAToI),
      (.commonWord, commonWordsFromJToZ), (.commonWord, "web black white native hispanic"),
    ]
    data.roles += nameRoles + [(.demonym, demonyms), (.commonWord, genericAcronyms)]
    // The words must have numbers to be known.
    data.roles += nameWords.map { ([], $0.1) }
  }

  /// Common nouns that are written with capitals.
  static let genericAcronyms = """
    ac adhd agi ai aids am api apis ar arr asap asic asics atm aud b2b b2c ba biotech boe bpd
    bsc bst cad capex cbdc cd cdt ceo ceos cet cfo chf ci cio cny co2 coo covid covid-19 cpi cpu
    cpus crm csr css cst csv ct cto cx dao dc defi devops diy dna dns dram dvd ebitda edt edtech
    eps er era erp esg est et etf etfs eur ev evp evs faq faqs fintech fpga fte fy fy24 fy25
    fy26 fy27 g20 g7 gb gbp gdp ghg ghz gmt gps gpu gpus gw gwh h1 h2 hbm hd hiv hpv hr html
    http https iaas icu id inr iot ipcc ipo ipos iq it jd jpy json kb khz kpi kpis kw kwh lan
    lcd led llm llms lng lpg m&a ma mb mba md mep meps mhz ml mom mp mps mri mrna mrr msc mst
    mvp mw mwh nand nft nfts ngl ngo ngos nlp npu ok oled opex os paas pc pcr pcs pdf pdt phd
    pii pin pm pmi ppe ppi pr pst pt ptsd q1 q2 q3 q4 qa qb qoq rag ram rbi reit reits rfi rfp
    rfps rmb rna roe roi rom rsvp saas sars sdk seo sla slas sms soc spac spacs sql ssd suv suvs
    svp tb tba tbd tpu tpus ttm tv tvs twh ui url usb usd utc ux vp vpn vr wan wcag wifi x86 xml
    xr yaml yoy ytd
    """

  private static let demonyms = """
    american americans british english scottish welsh irish french german germans italian italians
    spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish icelandic
    polish czech slovak hungarian romanian bulgarian greek serbian croatian bosnian albanian
    russian russians ukrainian ukrainians belarusian georgian armenian azerbaijani turkish kurdish
    kurds israeli israelis palestinian palestinians arab arabs arabic iranian iranians iraqi iraqis
    syrian lebanese jordanian saudi saudis kuwaiti emirati qatari yemeni egyptian libyan tunisian
    algerian moroccan sudanese ethiopian kenyan nigerian ghanaian ugandan tanzanian rwandan
    congolese somali african africans zimbabwean chinese japanese korean koreans
    taiwanese vietnamese thai indonesian malaysian filipino singaporean indian indians pakistani
    bangladeshi nepalese afghan afghans uzbek kazakh mongolian tibetan australian australians
    canadian canadians mexican mexicans brazilian brazilians argentine argentinian chilean peruvian
    colombian venezuelan cuban haitian jamaican latin latino hispanic european europeans asian
    asians western eastern nordic scandinavian baltic balkan mediterranean caribbean californian
    texan christian christians muslim muslims islamic islamist jewish jews hindu hindus buddhist
    catholic catholics protestant protestants orthodox sunni shiite shia democrat democrats
    republican republicans conservative conservatives liberal liberals labour tory tories
    communist socialist nazi nazis roman sikh flemish bavarian persian slovenian slovene estonian
    latvian lithuanian maltese cypriot cambodian burmese kiwi bolivian
    ecuadorian paraguayan uruguayan dominican hawaiian alaskan angolan cameroonian
    ivorian senegalese malian zambian mozambican namibian palestinian bahraini omani moldovan
    macedonian montenegrin kosovar chechen roma mandarin cantonese hebrew english
    """
}
