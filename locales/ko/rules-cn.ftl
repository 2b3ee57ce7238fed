# 중국 시장 규칙에 걸렸을 때 상담사에게 보이는 문구.

rule-cn-person = 담당자를 밝혀 주세요. 본인이나 전담 상담사(客服专员)가 끝까지 챙기겠다고 쓰면 됩니다.
rule-cn-self-service = “{ $excerpt }” 대신 직접 조회해서 결과를 알려 주세요.
rule-cn-vague-promise = “{ $excerpt }” 대신 날짜나 영업일 수를 써 주세요.
rule-cn-no-reason-return = “{ $excerpt }” 내용을 확인해 주세요. 대부분의 상품은 7일 안에 사유 없이 반품할 수 있습니다. 예외라면 어떤 예외인지 밝혀 주세요.
rule-cn-absolute-terms = “{ $excerpt }” 대신 상품에 관한 사실만 써 주세요.
rule-cn-blunt-refusal = “{ $excerpt }” 대신 고객에게 해 드릴 수 있는 것을 써 주세요.
rule-cn-blame = “{ $excerpt }” 표현 없이, 무슨 일이 있었고 어떻게 처리할지 써 주세요.
rule-cn-qin = “{ $excerpt }” 대신 “您好”라고 인사해 주세요.
rule-cn-sorry = 설명하기 전에 먼저 사과해 주세요(抱歉).
rule-cn-review-reward = “{ $excerpt }” 표현을 빼고, 의견을 주셔서 감사하다고만 써 주세요.
rule-cn-waves = 물결표(～)는 하나까지만 써 주세요.
