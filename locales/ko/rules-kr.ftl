# 한국 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-kr-sample = 작은 샘플을 함께 보내 드린다고 알려 주세요.
rule-kr-sorry = 첫머리에서 먼저 사과한 뒤에 설명해 주세요. 예: “죄송합니다”, “사과드립니다”
rule-kr-vague-time = “{ $excerpt }” 대신 날짜나 영업일 수를 써 주세요. 예: “1영업일 이내에”
rule-kr-object-honorific = “{ $excerpt }” 표현은 사물을 높이고 있습니다. ‘-시-’는 고객을 높일 때만 씁니다. 예: “품절되었습니다”, “3,000원입니다”
rule-kr-blunt-refusal = “{ $excerpt }” 표현은 딱딱합니다. “어렵습니다”처럼 부드럽게 말하고, 대신 해 드릴 수 있는 것을 알려 주세요.
rule-kr-blame = “{ $excerpt }” 표현 없이 무슨 일이 있었는지만 써 주세요.
rule-kr-address = “{ $excerpt }” 대신 “고객님”이라고 써 주세요.
rule-kr-slang = “{ $excerpt }” 표현을 빼고, 문장은 ‘-습니다’나 ‘-어요’로 끝내 주세요.
rule-kr-no-return = “{ $excerpt }” 내용을 확인해 주세요. 대부분의 상품은 7일 안에 사유 없이 반품할 수 있으며, 확인하려고 개봉한 경우도 마찬가지입니다. 예외라면 어떤 예외인지 밝혀 주세요.
rule-kr-review-reward = “{ $excerpt }” 표현을 빼고, 의견을 주셔서 감사하다고만 써 주세요.
