# 작업 화면과 확장 프로그램의 문구. `{"{"}0{"}"}` 자리에는 화면이 값을 넣습니다.

# 화면 위쪽
ui-skip = 답변으로 이동
ui-settings = 설정
ui-market = 시장
ui-channel = 채널
ui-channel-none = 없음
ui-agent-language = 내 언어
ui-key = API 키
ui-key-use = 로그인

# 고객
ui-message = 고객 메시지
ui-message-hint = 고객이 보낸 메시지를 붙여넣거나 입력하세요
ui-clear = 처음부터
ui-language = {"{"}0{"}"} · {"{"}1{"}"}
ui-language-unsure = {"{"}0{"}"} 추정, 불확실({"{"}1{"}"})
ui-language-unknown = 언어를 알 수 없음
ui-language-mixed = 여러 언어: {"{"}0{"}"}
ui-language-gap = 이 시장에서 지원하지 않는 언어입니다({"{"}0{"}"}). 답변 언어: {"{"}1{"}"}
ui-mood-angry = 화난 고객
ui-mood-worried = 걱정하는 고객
ui-escalation = 이관: {"{"}0{"}"}
ui-gestures = 제안할 수 있는 배려

# 추천
ui-suggestions = 추천 답변
ui-empty = 고객 메시지를 붙여넣으면 답변을 추천합니다. 직접 쓰셔도 되며, 입력하는 동안 검사합니다.
ui-none = 이 메시지에 맞는 답변이 없습니다.
ui-none-fits = 꼭 맞는 답변이 없습니다. 가장 가까운 답변입니다.
ui-score = 점수 {"{"}0{"}"}
ui-fields = 더 입력할 항목
ui-arg-agent = 상담사
ui-arg-amount = 금액
ui-arg-carrier = 택배사
ui-arg-customer = 고객 이름
ui-arg-date = 날짜
ui-arg-days = 일수
ui-arg-order = 주문번호
ui-arg-product = 상품
ui-arg-tracking = 운송장 번호

# 답변
ui-draft = 답변
ui-draft-hint = 여기에 답변을 쓰거나 추천 답변을 선택하세요
ui-reply-language = 답변 언어
ui-automatic = 자동
ui-reply-automatic = 자동: {"{"}0{"}"}
ui-commitment = 약속할 수 있는 시한
ui-commitment-add = 답변에 추가
ui-promised = 답변 속 약속
ui-copy = 답변 복사
ui-apply-all = 모두 수정
ui-verdict-ready = 보낼 수 있음
ui-verdict-review = 확인 필요
ui-verdict-blocked = 아직 보내지 마세요
ui-verdict-unchecked = 검사 전
ui-mirror = 답변의 뜻
ui-mirror-stale = 추천 답변의 뜻입니다. 고치신 내용은 반영되지 않았습니다.

# 검사 결과
ui-findings = 검사 결과
ui-findings-none = 고칠 곳이 없습니다.
ui-findings-missing = 더 입력할 항목을 채워 주세요.
ui-restore = 무시한 항목 다시 보기
ui-severity-error = 오류
ui-severity-warning = 경고
ui-severity-note = 참고
ui-check-channel = 채널
ui-check-culture = 시장 관행
ui-check-format = 표기 형식
ui-check-glossary = 용어집
ui-check-language = 언어
ui-check-names = 이름
ui-check-placeholder = 빈칸
ui-check-policy = 정책
ui-check-privacy = 개인정보
ui-check-promise = 약속
ui-check-register = 높임말
ui-doubtful = 이렇게 바꿀 수도 있음
ui-remove = 삭제
ui-dismiss = 무시

# 키와 상태
ui-keys = 키보드
ui-keys-choose = 추천 답변 선택
ui-keys-next = 다음 항목
ui-keys-open = 열기
ui-keys-copy = 답변 복사
ui-copied = 복사했습니다.
ui-copied-blocked = 복사했습니다. 답변에 아직 오류가 있습니다.
ui-not-merged = 직접 고치신 부분입니다. 새 값을 넣으려면 추천 답변을 다시 선택하세요.
ui-key-needed = 이 서비스를 쓰려면 API 키가 필요합니다. 화면 위쪽에 입력하세요.
ui-offline = 서비스가 응답하지 않습니다. 쓰던 글은 그대로 있으며, 다시 연결하고 있습니다.
ui-problem = 서비스 응답: {"{"}0{"}"}

# 확장 프로그램
ui-ext-unset = 아직 서비스가 설정되지 않았습니다. 설정에서 주소를 입력하세요.
ui-ext-offline = Comity 서비스가 응답하지 않습니다. 지금은 검사하지 않으며, 쓰던 글은 그대로 있습니다.
ui-ext-key-wrong = Comity 서비스에서 이 키를 받아들이지 않습니다.
ui-ext-found = 검사 결과: {"{"}0{"}"}건
ui-ext-close = 닫기
ui-ext-clipboard = 이 편집기에 글을 넣지 못했습니다. 클립보드에 복사해 두었으니 직접 붙여넣으세요.
ui-ext-not-written = 이 편집기에 글을 넣지 못했습니다. 직접 복사해 주세요.
ui-ext-inserted = 넣었습니다.
ui-ext-mark = 선택한 글 사용
ui-ext-nothing-marked = 먼저 페이지에서 고객 메시지를 선택하세요.
ui-ext-message-hint = 페이지에서 고객 메시지를 선택하거나 여기에 입력하세요
ui-ext-reply-in = 답변 언어
ui-ext-market-rule = {"{"}0{"}"}(규칙)
ui-ext-market-guess = {"{"}0{"}"}(추정)
ui-ext-market-none = {"{"}0{"}"}
ui-ext-keys = 화살표 키로 고르고 Enter 키로 넣습니다.
ui-ext-insert = 넣기
ui-ext-replace = 전체 바꾸기
ui-ext-promises = 지금까지의 약속
ui-ext-promise-due = {"{"}0{"}"}, 기한 {"{"}1{"}"}
ui-ext-promise-open = {"{"}0{"}"}, 기한 없음
ui-ext-promise-reply = 답변
ui-ext-promise-refund = 환불
ui-ext-promise-shipping = 발송
ui-ext-off = 이 사이트에서는 Comity가 꺼져 있습니다: {"{"}0{"}"}
ui-ext-turn-on = 켜기
ui-ext-unreadable = 이 페이지는 읽을 수 없습니다. 브라우저 도구 모음의 Comity 버튼을 누르거나 아래에 메시지를 입력하세요.
ui-ext-point = 위치 지정
ui-ext-pointing = 페이지 위쪽의 안내를 따르세요.
ui-ext-pointed = 저장했습니다. 페이지를 새로 고치면 적용됩니다.
ui-ext-point-message = 고객 메시지를 클릭하세요
ui-ext-point-editor = 답변 입력란을 클릭하세요
ui-ext-point-send = 전송 버튼을 클릭하세요
ui-ext-point-skip = 건너뛰기
ui-ext-point-move = 안내 옮기기
ui-ext-guard = 이 답변에 오류가 있습니다
ui-ext-guard-reason = 그대로 보내려는 이유는 무엇인가요?
ui-ext-guard-fix = 고치기
ui-ext-guard-send = 그대로 보내기
ui-ext-service = 서비스
ui-ext-address = 주소
ui-ext-address-wrong = 웹 주소가 아닙니다.
ui-ext-address-open = 키를 암호화하지 않고 보낼 수는 없습니다. https를 사용하세요.
ui-ext-connect = 연결
ui-ext-connected = 연결했습니다. 시장 {"{"}0{"}"}곳
ui-ext-not-allowed = 브라우저에서 허용하지 않았습니다.
ui-ext-privacy = 답변과 고객 메시지는 이 서비스로만 보내며, 확장 프로그램에는 저장하지 않습니다.
ui-ext-sites = 사이트
ui-ext-sites-hint = Comity는 여기에 적힌 사이트와, 도구 모음 버튼을 누른 페이지에서만 작동합니다.
ui-ext-site = 사이트
ui-ext-queue = 대기열
ui-ext-rules = 사이트·대기열별 시장
ui-ext-rules-hint = 조건에 맞는 첫 줄을 적용합니다. 맞는 줄이 없으면 고객의 언어로 시장을 추정합니다.
ui-ext-rule-add = 규칙 추가
ui-ext-profiles = 내 프로필
ui-ext-profiles-hint = 메시지, 답변 입력란, 전송 버튼의 위치를 지정한 사이트입니다.
ui-ext-dismissed = 무시한 항목
ui-ext-dismissed-none = 무시한 항목이 없습니다.
ui-ext-key-suggest = 선택한 메시지에 답변 추천
