# Comity가 직접 검사한 결과를 알리는 문구(한국어를 읽는 상담사용).
# 시장별 규칙의 문구는 rules-<시장>.ftl에 있습니다.

finding-plain = 여기에는 “{ $excerpt }” 표현이 맞지 않습니다.

language-other = 답변의 언어가 다릅니다. 지금 언어: { LANGUAGE($found) }, 써야 할 언어: { LANGUAGE($wanted) }
language-mixed = “{ $excerpt }” 부분만 언어가 다릅니다({ LANGUAGE($found) }). 답변 언어: { LANGUAGE($wanted) }

glossary-forbidden = { $preferred ->
    [none] “{ $excerpt }” 표현은 쓸 수 없습니다.
   *[other] “{ $excerpt }” 표현은 쓸 수 없습니다. “{ $preferred }” 표현으로 바꿔 주세요.
}
glossary-obsolete = { $preferred ->
    [none] “{ $excerpt }” 표현은 이제 쓰지 않습니다.
   *[other] “{ $excerpt }” 표현은 이제 쓰지 않습니다. “{ $preferred }” 표현으로 바꿔 주세요.
}
glossary-required = 원문의 “{ $asked }”에 해당하는 용어는 “{ $term }”입니다.
glossary-do-not-translate = “{ $term }” 명칭은 그대로 써 주세요.

channel-length = { $unit ->
    [gsm] 문자 메시지 { NUMBER($length) }건 분량입니다. { $channel } 한도는 { NUMBER($max) }건입니다.
    [byte] 길이가 { NUMBER($length) }바이트입니다. { $channel } 한도는 { NUMBER($max) }바이트입니다.
   *[other] 길이가 { NUMBER($length) }자입니다. { $channel } 한도는 { NUMBER($max) }자입니다.
}
channel-length-split = { $unit ->
    [gsm] 문자 메시지 { NUMBER($length) }건 분량입니다. { $channel } 한도는 한 번에 { NUMBER($max) }건입니다. 나누어 보낼 수 있습니다.
    [byte] 길이가 { NUMBER($length) }바이트입니다. { $channel } 한도는 메시지당 { NUMBER($max) }바이트입니다. 나누어 보낼 수 있습니다.
   *[other] 길이가 { NUMBER($length) }자입니다. { $channel } 한도는 메시지당 { NUMBER($max) }자입니다. 나누어 보낼 수 있습니다.
}
channel-markup = { $channel }에서는 “{ $excerpt }”의 기호가 그대로 표시됩니다. 서식 기호를 빼 주세요.
channel-link = { $channel }에서는 답변에 링크를 넣을 수 없습니다. 찾아가는 방법을 글로 안내해 주세요.
channel-email = { $channel }에서는 답변에 이메일 주소를 넣을 수 없습니다.
channel-phone = { $channel }에서는 답변에 전화번호를 넣을 수 없습니다.

placeholder-unfilled = “{ $excerpt }” 자리가 비어 있습니다.

placeholder-changed = “{ $excerpt }” 내용이 원래 정보와 다릅니다. 올바른 값: { $right }
placeholder-missing = 추천 답변에 있던 { $fact } 내용이 빠졌습니다.

names-customer = 고객 이름의 올바른 표기는 “{ $right }”입니다.
names-brand = 이 이름의 올바른 표기는 “{ $right }”입니다.

privacy-card = { $excerpt }: 이 고객의 것이 아닌 카드 번호입니다. 삭제해 주세요.
privacy-iban = { $excerpt }: 이 고객의 것이 아닌 계좌번호입니다. 삭제해 주세요.
privacy-email = { $excerpt }: 이 고객의 것도 쇼핑몰의 것도 아닌 이메일 주소입니다.
privacy-phone = { $excerpt }: 이 고객의 것도 쇼핑몰의 것도 아닌 전화번호입니다.
privacy-identity = { $excerpt }: 개인의 고유식별번호입니다. 삭제해 주세요.
privacy-secret = 비밀번호, 인증번호 또는 키가 들어 있습니다. 보내면 안 됩니다.

format-date = { $here ->
    [none] “{ $excerpt }” 표기는 이 지역에서 다른 날짜로 읽힙니다.
   *[other] 이 지역에서는 날짜를 “{ $here }”처럼 씁니다.
}
format-date-swapped = 여기서 “{ $excerpt }” 날짜는 { $here }(으)로 읽힙니다. 요청 내용에는 { $there }(으)로 되어 있습니다.
format-date-doubted = “{ $excerpt }” 날짜는 { $here } 또는 { $there }(으)로 읽힐 수 있습니다. 월을 글자로 써 주세요.
format-number = { $here ->
    [none] “{ $excerpt }” 표기에 다른 지역의 숫자 기호가 쓰였습니다.
   *[other] 이 지역에서는 “{ $here }”처럼 씁니다.
}
format-currency = { $here ->
    [none] “{ $excerpt }” 표기는 통화 기호의 위치가 이 지역과 다릅니다.
   *[other] 이 지역에서는 “{ $here }”처럼 씁니다.
}
format-quotes = 이 언어의 따옴표는 { $here }입니다.
format-space = 이 부호 앞의 공백은 다른 언어의 표기 방식입니다.

policy-freight = “{ $excerpt }” 내용이 이 시장의 정책과 다릅니다: { $policy ->
    [shop] 반품 배송비는 쇼핑몰 부담
   *[customer] 반품 배송비는 고객 부담
}({ $source })
policy-stated = “{ $excerpt }” 내용이 이 시장의 정책과 다릅니다: { policy-time }({ $source })
policy-time = { $unit ->
    [hour] { NUMBER($number) }시간
    [day] { NUMBER($number) }일
    [workday] 영업일 기준 { NUMBER($number) }일
    [week] { NUMBER($number) }주
    [month] { NUMBER($number) }개월
    [year] { NUMBER($number) }년
   *[other] { $policy }
}
promise-outcome = “{ $excerpt }” 표현은 택배사에 달린 일을 장담하는 말입니다. 날짜를 쓰고 예정이라고 알려 주세요.
register-formal = “{ $excerpt }” 표현은 격식이 없습니다. 이 고객에게는 높임말을 씁니다.
register-informal = “{ $excerpt }” 표현은 격식체입니다. 이 고객에게는 친근한 말투를 씁니다.
register-thread = { $wanted ->
    [formal] “{ $excerpt }” 표현은 격식이 없습니다. 지금까지의 대화에서는 높임말을 썼습니다.
   *[informal] “{ $excerpt }” 표현은 격식체입니다. 지금까지의 대화에서는 친근한 말투를 썼습니다.
}
register-mixed = { $wanted ->
    [formal] “{ $excerpt }” 표현만 격식이 없습니다. 높임말로 통일해 주세요.
   *[informal] “{ $excerpt }” 표현만 격식체입니다. 친근한 말투로 통일해 주세요.
}
ladder-dearest =
    상품을 돌려받는 것은 비용이 가장 많이 드는 방법입니다. 더 저렴한 방법으로 해결될 수 있습니다({ $step ->
        [part] 자가 수리용 부품
        [partner] 가까운 제휴 수리점
        [return] 반품
       *[other] { $step }
    }, 약 { $cost }).
