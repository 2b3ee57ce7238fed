# As palavras da bancada e da extensão. `{"{"}0{"}"}` representa o que a página insere.

# Cabeçalho
ui-skip = Ir para a resposta
ui-settings = Configurações
ui-market = Mercado
ui-channel = Canal
ui-channel-none = Nenhum
ui-agent-language = Meu idioma
ui-key = Chave de API
ui-key-use = Entrar

# O cliente
ui-message = Mensagem do cliente
ui-message-hint = Cole ou digite a mensagem do cliente
ui-clear = Recomeçar
ui-language = {"{"}0{"}"} · {"{"}1{"}"}
ui-language-unsure = Talvez {"{"}0{"}"}, sem certeza ({"{"}1{"}"})
ui-language-unknown = Idioma não reconhecido
ui-language-mixed = Vários idiomas: {"{"}0{"}"}
ui-language-gap = Idioma não oferecido neste mercado: {"{"}0{"}"}. Idioma da resposta: {"{"}1{"}"}.
ui-mood-angry = Tom irritado
ui-mood-worried = Tom preocupado
ui-escalation = Transferir: {"{"}0{"}"}
ui-gestures = Gentilezas que você pode oferecer

# Sugestões
ui-suggestions = Respostas sugeridas
ui-empty = Cole a mensagem do cliente para receber sugestões, ou escreva uma resposta: ela é verificada enquanto você digita.
ui-none = Nenhuma resposta serve para esta mensagem.
ui-none-fits = Nenhuma resposta serve bem. Estas são as mais próximas.
ui-score = Pontuação {"{"}0{"}"}
ui-fields = Falta preencher
ui-arg-agent = Atendente
ui-arg-amount = Valor
ui-arg-carrier = Transportadora
ui-arg-customer = Nome do cliente
ui-arg-date = Data
ui-arg-days = Dias
ui-arg-order = Número do pedido
ui-arg-product = Produto
ui-arg-tracking = Código de rastreio

# A resposta
ui-draft = Resposta
ui-draft-hint = Escreva a resposta aqui ou escolha uma sugestão
ui-reply-language = Idioma da resposta
ui-automatic = Automático
ui-reply-automatic = Automático: {"{"}0{"}"}
ui-commitment = Você pode prometer
ui-commitment-add = Adicionar à resposta
ui-promised = Prometido aqui
ui-copy = Copiar resposta
ui-apply-all = Aplicar todas as correções
ui-verdict-ready = Pronta para enviar
ui-verdict-review = Revise, por favor
ui-verdict-blocked = Não envie ainda
ui-verdict-unchecked = Não verificada
ui-mirror = O que a resposta diz
ui-mirror-stale = Mostra a sugestão, não as suas alterações.

# Observações
ui-findings = Observações
ui-findings-none = Nada a corrigir.
ui-findings-missing = Preencha o que falta.
ui-restore = Mostrar as ignoradas
ui-severity-error = Erro
ui-severity-warning = Alerta
ui-severity-note = Nota
ui-check-channel = Canal
ui-check-culture = Costume do mercado
ui-check-format = Formato
ui-check-glossary = Glossário
ui-check-language = Idioma
ui-check-names = Nomes
ui-check-placeholder = Campo não preenchido
ui-check-policy = Política
ui-check-privacy = Privacidade
ui-check-promise = Promessa
ui-check-register = Tratamento
ui-doubtful = Talvez melhor
ui-remove = Remover
ui-dismiss = Ignorar

# Teclas e estado
ui-keys = Teclado
ui-keys-choose = escolher uma sugestão
ui-keys-next = próxima observação
ui-keys-open = abrir
ui-keys-copy = copiar a resposta
ui-copied = Copiado.
ui-copied-blocked = Copiado. A resposta ainda tem erros.
ui-not-merged = Você alterou essa parte da resposta. Escolha a sugestão de novo para preencher os novos valores.
ui-key-needed = Este serviço pede uma chave de API. Informe-a no topo.
ui-offline = O serviço não responde. Seus textos estão guardados; uma nova tentativa será feita.
ui-problem = O serviço respondeu: {"{"}0{"}"}

# A extensão
ui-ext-unset = Nenhum serviço configurado ainda. Informe o endereço nas configurações.
ui-ext-offline = O serviço Comity não responde. Nada é verificado; seu texto fica como está.
ui-ext-key-wrong = O serviço Comity não aceita a chave.
ui-ext-found = Observações: {"{"}0{"}"}
ui-ext-close = Fechar
ui-ext-clipboard = Este editor não aceitou o texto. Ele está na área de transferência: cole você mesmo.
ui-ext-not-written = Este editor não aceitou o texto. Copie manualmente.
ui-ext-inserted = Inserido.
ui-ext-mark = Usar seleção
ui-ext-nothing-marked = Primeiro selecione a mensagem do cliente na página.
ui-ext-message-hint = Selecione a mensagem do cliente na página ou digite aqui
ui-ext-reply-in = Responder em
ui-ext-market-rule = {"{"}0{"}"} (por regra)
ui-ext-market-guess = {"{"}0{"}"} (presumido)
ui-ext-market-none = {"{"}0{"}"}
ui-ext-keys = As setas escolhem, Enter insere.
ui-ext-insert = Inserir
ui-ext-replace = Substituir tudo
ui-ext-promises = Prometido até agora
ui-ext-promise-due = {"{"}0{"}"}, até {"{"}1{"}"}
ui-ext-promise-open = {"{"}0{"}"}, sem data
ui-ext-promise-reply = Resposta
ui-ext-promise-refund = Reembolso
ui-ext-promise-shipping = Envio
ui-ext-off = O Comity está desativado em {"{"}0{"}"}.
ui-ext-turn-on = Ativar
ui-ext-unreadable = Não é possível ler esta página. Clique no botão do Comity na barra do navegador ou digite a mensagem abaixo.
ui-ext-point = Apontar
ui-ext-pointing = Siga a faixa no topo da página.
ui-ext-pointed = Salvo. Recarregue a página para usar.
ui-ext-point-message = Clique na mensagem do cliente
ui-ext-point-editor = Clique na caixa de resposta
ui-ext-point-send = Clique no botão de enviar
ui-ext-point-skip = Pular
ui-ext-point-move = Mover esta faixa
ui-ext-guard = Esta resposta tem erros
ui-ext-guard-reason = Por que enviar assim mesmo?
ui-ext-guard-fix = Corrigir
ui-ext-guard-send = Enviar mesmo assim
ui-ext-service = Serviço
ui-ext-address = Endereço
ui-ext-address-wrong = Isto não é um endereço da web.
ui-ext-address-open = Uma chave não pode trafegar sem criptografia: use https.
ui-ext-connect = Conectar
ui-ext-connected = Conectado, {"{"}0{"}"} mercados.
ui-ext-not-allowed = O navegador não permitiu.
ui-ext-privacy = As respostas e as mensagens que elas respondem são enviadas a este serviço e a nenhum outro lugar. A extensão não guarda nenhuma delas.
ui-ext-sites = Sites
ui-ext-sites-hint = O Comity só funciona nos sites desta lista e na página em que você clicar no botão dele.
ui-ext-site = Site
ui-ext-queue = Fila
ui-ext-rules = Mercado por site ou fila
ui-ext-rules-hint = Vale a primeira linha que se aplica. Sem nenhuma, o mercado é presumido pelo idioma do cliente.
ui-ext-rule-add = Adicionar regra
ui-ext-profiles = Perfis próprios
ui-ext-profiles-hint = Sites em que você apontou a mensagem, a caixa de resposta e o botão de enviar.
ui-ext-dismissed = Observações ignoradas
ui-ext-dismissed-none = Nenhuma observação foi ignorada.
ui-ext-key-suggest = Sugerir respostas para a mensagem selecionada
