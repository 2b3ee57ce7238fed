# As respostas da loja de exemplo Kestrelle para o Brasil (você, com carinho).

order-status =
    { greeting }

    Obrigado por escrever para a gente sobre o pedido { $order }.
    { $tracking ->
        [none] Estamos preparando o seu pacote. O código de rastreio chega junto com a confirmação do envio.
       *[other] O seu pacote já está a caminho: com o código de rastreio { $tracking } você vê a qualquer momento por onde ele anda.
    }
    A entrega está prevista para { DATETIME($date, dateStyle: "long") }.
    Se ele não chegar nesse dia, é só responder a esta mensagem que abrimos uma busca na transportadora.

    { closing }
    .title = Onde está meu pedido?
    .asks =
        cade meu pacote
        oi ainda não recebi nada
        Gostaria de saber o status do meu pedido.
        chega quando??
        vcs já mandaram ou não
        comprei segunda e até agora nada
        codigo de rastreio por favor
        o link de rastreio não abre
        qual transportadora e que horas passa
        ainda tá em preparação, tudo certo?
        previsão da minha compra
        meu carrinho de bebê já foi despachado?
        me passa o código dos correios pfv
        Boa tarde, paguei por boleto e gostaria de confirmar se a encomenda já foi enviada.
        moça comprei um fone no domingo vcs já postaram na jadlog
        tem noção de quando chega aqui em manaus

delivery-delay =
    { greeting }

    O pedido { $order } não chegou na data que informamos, e pedimos desculpas pelo atraso.
    A nova data prevista para a entrega é { DATETIME($date, dateStyle: "long") }.
    Você não precisa fazer nada: o endereço e o preço continuam os mesmos.
    Se ele não chegar nesse dia, responda a esta mensagem e escolha o que for melhor para você, um novo envio ou o reembolso da compra.

    { closing }
    .title = Meu pedido está atrasado
    .asks =
        era pra ter chegado ontem!!
        já tá uma semana atrasado
        O prazo de entrega venceu e não recebi o pedido.
        quanto tempo mais vai demorar
        falaram 3 dias e já vai pra 10
        preciso das mamadeiras, já são duas semanas
        mudaram a data de novo?
        cansei de esperar viu
        era pro chá de bebê de sábado e nada
        por que tanta demora
        entrega atrasada
        devia chegar quinta e não apareceu
        tava pra sexta e já é terça
        prometeram pra terça e hoje é sábado
        paguei sedex pra isso?? o vestido era pra formatura de ontem
        O prazo do frete expresso já estourou, e ninguém me dá satisfação.
        a jadlog remarcou pela terceira vez e eu aqui plantada esperando
        ta demorando dmais ja passou da data

item-damaged =
    { greeting }

    Sentimos muito que o produto do pedido { $order } tenha chegado danificado, e vamos resolver com você. Por segurança, não use o produto.
    Responda a esta mensagem com duas fotos: uma do dano e outra da caixa com a etiqueta de envio.
    A gente propõe uma solução { within-response } depois de receber as fotos: uma peça de reposição, se ela resolver, ou um produto novo.
    Tudo fica por nossa conta e, até lá, você não precisa devolver nada.

    { closing }
    .title = O produto chegou danificado
    .asks =
        chegou quebrado
        a mamadeira veio trincada
        produto rachado e pingando na caixa
        o bico veio rasgado de fábrica
        Recebi o produto com avaria, como devo proceder?
        caixa toda amassada e a tampa partida
        o creme vazou no pacote inteiro
        caco de vidro pra todo lado!! tenho bebê em casa
        o macacão novo veio furado
        aquecedor todo riscado e amassado, que absurdo
        abri e tava destruído
        pra quem mando as fotos do estrago
        avaria no transporte
        o carrinho veio com o eixo torto dentro da caixa
        pó compacto todo esfarelado, abri e caiu no colo
        Visor do termômetro quebrado já ao desembalar; envio as fotos por aqui?
        a caixa chegou desmanchando de chuva e a babá eletrônica com o plástico rachado
        fralda rasgada e pacote violado

wrong-item =
    { greeting }

    Erramos ao preparar o pedido { $order }: o produto que você recebeu não é o que escolheu. Pedimos desculpas.
    O produto certo chega { within-shipping }; para enviar, não esperamos a volta do outro.
    Para devolver o outro, há uma etiqueta já paga na sua conta, em “Meus pedidos”: você não gasta nada.
    Pode nos dizer o código impresso na embalagem? Ele ajuda a descobrir o que aconteceu no estoque.

    { closing }
    .title = Recebi o produto errado
    .asks =
        mandaram outra coisa
        não foi isso que eu comprei
        Pedi o cinza e veio o rosa.
        produto trocado
        veio o pedido de outra pessoa na caixa
        tamanho 6 meses em vez de 12
        O que chegou não bate com a nota fiscal.
        vocês confundiram os pedidos
        outro modelo nada a ver, quem paga a volta
        o que é isso que vcs mandaram??
        abri e era um liquidificador, eu comprei um umidificador
        Encomendei batom nude e recebi um vermelho.
        mandaram fralda g no lugar da rn
        esse tênis é de outro cliente, o nome na nota nem é o meu
        escolhi o fone com fio veio o bluetooth

return-start =
    { greeting }

    Sem problema! Você tem { days-return-window } a partir da entrega para devolver o produto do pedido { $order }, sem precisar explicar o motivo.
    É bem simples:
    – Na sua conta, em “Meus pedidos”, registre a devolução e imprima a etiqueta já paga.
    – Entregue o pacote, bem protegido, em um ponto de coleta e guarde o comprovante.
    O reembolso sai { within-refund } depois que o produto chegar aqui, e avisamos você por e-mail.

    { closing }
    .title = Devolver um produto
    .asks =
        como faço pra devolver
        quero devolver o que comprei
        Desejo exercer o direito de arrependimento.
        não gostei, vou mandar de volta
        até quando posso devolver
        mudei de ideia
        política de devolução
        fiquem com isso e devolvam minha grana
        quantos dias tenho pra me arrepender
        dá pra devolver o creme aberto?
        quero devolver um presente
        nao curti o vestido como mando de volta pra vcs
        Estou dentro dos 7 dias; quero desistir do umidificador que recebi.
        ganhei repetido no chá de fralda, aceitam devolução?
        onde clico no app pra abrir uma devolução
        o cheiro do perfume não é o que eu imaginava, posso devolver?

exchange-item =
    { greeting }

    Claro, trocamos com prazer o produto do pedido { $order }; você tem { days-return-window } a partir da entrega para isso.
    Conte para a gente, respondendo a esta mensagem, qual cor ou modelo você prefere, e já separamos.
    Depois envie o primeiro produto com a etiqueta já paga que está na sua conta, em “Meus pedidos”.
    O novo chega { within-shipping } depois que recebermos a devolução. Se o preço for diferente, informamos o valor exato antes do envio.

    { closing }
    .title = Trocar um produto
    .asks =
        posso trocar por outro?
        prefiro em outra cor
        Gostaria de trocar pelo modelo maior.
        como funciona a troca
        errei o modelo na hora de pedir, foi mal
        não quero dinheiro, só outra cor
        acho que quero o outro modelo mesmo
        tenho que fazer outro pedido pra trocar
        vcs fazem troca online
        troca o carrinho vinho pelo preto?
        Prefiro o umidificador maior e pago a diferença.
        esse batom ficou apagado em mim, consigo pegar outra cor no lugar?
        a mochila da joaninha saiu de moda kk, quero trocar pela do dinossauro
        devolvo o com fio e fico com o sem fio, rola?
        pensei melhor e prefiro a azul, dá pra trocar?

refund-when =
    { greeting }

    O seu reembolso de { CURRENCY($amount) } do pedido { $order } já está registrado.
    Ele sai { within-refund } depois que o produto chegar aqui.
    { $method ->
        [card] O valor volta para o cartão usado na compra; dependendo do fechamento, aparece na próxima fatura.
        [paypal] O valor volta para a sua conta PayPal, com o número do pedido na descrição.
        [wallet] O valor volta para a forma de pagamento cadastrada na sua carteira digital.
       *[none] O valor volta pela mesma forma de pagamento usada na compra.
    }
    Se passar esse prazo e você não encontrar o valor, responda a esta mensagem que conferimos a operação com o nosso financeiro.

    { closing }
    .title = Quando recebo o reembolso?
    .asks =
        quando devolvem meu dinheiro
        e meu dinheiro?
        Em quanto tempo recebo o reembolso?
        devolvi faz 10 dias e nada ainda
        vocês me devem 300 reais!!
        esperando o estorno
        receberam o pacote segunda, quando pagam
        no paypal não aparece nada
        prazo do reembolso
        quanto tempo leva pra cair no cartão
        devolve minha grana
        quando cai meu pix do vestido que devolvi
        O produto já consta como recebido por vocês; qual a data do ressarcimento?
        cancelei e o valor volta que dia
        tô contando com essa grana pro aluguel, em quantos dias úteis vcs pagam
        qdo vão me reembolsar

double-charge =
    { greeting }

    Obrigado por avisar, e desculpe o transtorno com o pedido { $order }.
    { $charges ->
        [one] Pelo que você conta, uma cobrança de { CURRENCY($amount) } não deveria ter acontecido.
       *[other] Pelo que você conta, o valor de { CURRENCY($amount) } foi cobrado { NUMBER($charges) } vezes.
    }
    Estamos conferindo as cobranças com a nossa plataforma de pagamento e avisamos o resultado { within-response }. Tudo o que tiver sido cobrado a mais volta inteiro para você.
    Pode nos dizer a data de cada cobrança? Não envie o número do cartão nem da conta: a gente não precisa deles.
    Um lançamento “pendente” é uma reserva do banco, ainda não uma cobrança definitiva.

    { closing }
    .title = Fui cobrado duas vezes
    .asks =
        cobraram duas vezes
        paguei em dobro!!
        Na minha fatura constam dois lançamentos iguais.
        um pedido só e duas cobranças
        pq tiraram o dinheiro 2 vezes
        cliquei duas vezes em pagar
        cobrança duplicada
        mesmo valor segunda e terça
        isso é roubo, quero a segunda cobrança de volta
        o banco diz que passaram o cartão 2x
        paguei pix e cartão sem querer
        cobraram mais do que custava
        nubank apitou duas compras iguais seguidas
        o boleto eu paguei e mesmo assim passou no cartão
        Identifiquei dois débitos do umidificador no meu extrato; peço a devolução de um deles.
        qr code do pix deu erro, fiz outro e os dois foram
        era 150 saiu 300

address-change =
    { greeting }

    { $shipped ->
        [yes] O pedido { $order } já saiu do estoque, então nós não conseguimos mais alterar o endereço de entrega.
       *[no] Boa notícia: o pedido { $order } ainda está no estoque e dá tempo de alterar o endereço de entrega.
    }
    { $shipped ->
        [yes] Pelo rastreio do pacote, na sua conta, você pode mandar para um ponto de retirada ou escolher outro dia enquanto ele não sair para entrega.
       *[no] Responda com o endereço completo: nome, rua e número, complemento, bairro, CEP, cidade e estado.
    }
    { $shipped ->
        [yes] Se não der certo, o pacote volta para nós. Já pode nos passar o endereço correto, e reenviamos sem custo para você.
       *[no] Atualizamos e confirmamos por escrito antes de o pacote sair.
    }

    { closing }
    .title = Alterar o endereço de entrega
    .asks =
        mudar endereço
        coloquei o número da casa errado
        mudamos de casa e vai pro antigo!
        Ainda é possível corrigir o endereço de entrega?
        cep errado, socorro
        manda pro meu trabalho em vez de casa
        vou viajar, dá pra deixar num ponto de retirada?
        esqueci o bloco e o apartamento
        pode entregar na casa da minha mãe
        errei o nome da rua
        saiu o endereço dos meus pais
        entreguem na avenida Brasil 8
        a rua que coloquei tá errada, a certa é essa
        troquei de bairro, manda no endereço novo
        dá pra retirar numa agência dos correios em vez de entregar?
        O complemento ficou em branco; é a casa dos fundos.
        o app puxou o endereço do meu emprego antigo, corrige
        botei campinas e é pra sorocaba arruma antes de postar pfv

order-cancel =
    { greeting }

    Como você pediu, cancelamos o pedido { $order }.
    O valor de { CURRENCY($amount) } volta { within-refund }, pela mesma forma de pagamento usada na compra.
    Você não precisa fazer mais nada: a confirmação do cancelamento está na sua conta.
    Se mesmo assim o pacote aparecer, é só recusar na entrega que ele volta sem custo para você.

    { closing }
    .title = Cancelar um pedido
    .asks =
        cancela meu pedido
        não quero mais
        Solicito o cancelamento da compra feita hoje cedo.
        pedi dois sem querer, tira um
        ainda dá pra cancelar
        não manda!!
        achei mais barato, cancela
        como apago um pedido em andamento
        cancelamento
        demora demais, deixa pra lá
        meu filho comprou sem querer
        minha vizinha me deu um carrinho, cancela o meu antes de enviar
        gerei o boleto e não vou pagar mais, pode derrubar o pedido
        Peço a gentileza de interromper a compra, pois fiz por engano.
        some com esse pedido
        fiquei sem emprego essa semana, preciso desistir da compra antes que saia daí

warranty-claim =
    { greeting }

    Sentimos que { $product }, do pedido { $order }, não esteja funcionando como deveria. A nossa garantia vale por { $warranty ->
        [one] { $warranty } mês
       *[other] { $warranty } meses
    } a partir da entrega.
    Para analisar, precisamos de três informações: o que acontece e desde quando, o número de série embaixo do aparelho ou na etiqueta, e uma foto ou um vídeo curto.
    A gente propõe uma solução { within-response } depois de receber tudo. Se uma peça de reposição resolver, ela vai de graça com as instruções.
    Se não resolver, consertamos ou trocamos. Os direitos que a lei dá a você continuam valendo.

    { closing }
    .title = Garantia: o aparelho parou de funcionar
    .asks =
        o aquecedor pifou
        não esquenta mais nada
        ainda tá na garantia?
        Gostaria de acionar a garantia.
        quebrou com 3 meses de uso
        fica piscando a luz vermelha e só
        conserta ou troca?
        a bateria não dura dez minutos
        o zíper estourou em um mês
        qualidade horrível, um ano e lixo
        o carregador não carrega
        perdi a nota, a garantia vale?
        a caixinha de som chia desde o segundo mês
        A babá eletrônica perdeu a imagem; comprei em janeiro e desejo usar a garantia.
        balança digital pesando errado, é defeito? trocam?
        o secador só sopra frio agora, comprei em agosto
        a costura da mochila abriu inteira c 3 meses de uso

out-of-hours =
    { greeting }

    Obrigado pela mensagem, ela já está com a gente. Neste momento a nossa equipe está fora do horário de atendimento.
    Uma pessoa responde para você até { DATETIME($respond-by, dateStyle: "full", timeStyle: "short") }.
    Se for sobre um pedido, já pode mandar o número e, se ajudar, uma foto.
    Se houver algum problema de saúde, não espere a nossa resposta: procure um médico.

    { closing }
    .title = Mensagem fora do horário
    .asks =
        tem alguém aí?
        oi boa noite
        pq ninguém responde
        qual o horario de voces
        Qual é o horário de atendimento?
        que horas abrem amanhã
        atendem sábado
        é gente ou robô
        sei que tá tarde mas responde
        escrevendo de madrugada, desculpa
        alguém online?
        Boa noite. Serei atendida ainda hoje ou somente amanhã?
        tô falando sozinha nesse chat
        no zap vcs respondem até que horas
        me põe com um atendente humano

bottle-sterilise =
    { greeting }

    Para esterilizar { $product } antes do primeiro uso e depois quando precisar:
    – Desmonte todas as peças, lave com água morna e um pouco de detergente e enxágue bem.
    – Cubra com água em uma panela grande e deixe ferver por { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }, sem deixar as peças encostadas no fundo.
    – Tire com uma pinça limpa e deixe secar e esfriar sobre um pano limpo.
    Por último, puxe o bico para conferir: se estiver rachado ou pegajoso, troque antes da próxima mamada.

    { closing }
    .title = Esterilizar a mamadeira
    .asks =
        como esteriliza a mamadeira
        quanto tempo ferve
        pode esterilizar no micro-ondas?
        É preciso esterilizar o bico novo antes de usar?
        mãe de primeira viagem, como eu lavo isso
        só lava-louças resolve?
        o plástico não derrete na água fervendo??
        serve esterilizador a vapor
        de quanto em quanto tempo esteriliza
        limpar mamadeira nova
        panela ou pastilha
        copinho de treinamento também ferve?
        o bico ficou grudento depois da fervura, esterilizo como
        Qual o método indicado para desinfetar as mamadeiras de um prematuro?
        pode com água sanitária? minha sogra falou
        uso o saquinho de micro ou a panela pra mamadeira

cosmetics-reaction =
    { greeting }

    Obrigado por avisar. Sentimos muito que a pele tenha reagido depois da aplicação de { $product }.
    Pare de usar o produto e enxágue bem a região com água morna. Se o incômodo continuar ou aumentar, procure um médico e leve a embalagem com a lista de ingredientes. Se houver falta de ar ou inchaço no rosto, ligue na hora para a emergência.
    Uma pessoa especialista da nossa equipe de segurança de produtos entra em contato com você { within-response }.
    Enquanto isso, guarde o produto e, se puder, envie o número do lote impresso na embalagem e uma foto da região.

    { closing }
    .title = Reação da pele a um cosmético
    .asks =
        manchas vermelhas depois do creme
        minha bebê ficou cheia de bolinhas com a calm cream
        tá ardendo e coçando!!
        coça demais onde passei o produto
        deu alergia, o que eu faço
        Parece que meu filho não se deu bem com este creme.
        olhos inchados depois de passar, é grave???
        irritação
        a pele tá descascando por culpa de vocês
        bochechas pegando fogo na primeira vez
        relatar um efeito indesejado
        o protetor solar me encheu de brotoeja
        sabonete novo e a dobrinha do pescoço dela em carne viva
        Após aplicar a base surgiram espinhas inflamadas no meu queixo.
        minha pálpebra virou uma bola por causa do delineador
        to toda empolada do hidratante me ajuda

tracking-stuck =
    { greeting }

    Entendemos a sua preocupação: o rastreio { $tracking } do pedido { $order } está há um tempo sem novidades.
    Entre um centro de distribuição e outro, um pacote pode viajar vários dias sem ser escaneado. Para tirar a dúvida, abrimos uma busca na transportadora, que nos responde { within-search }.
    Enquanto isso, vale dar uma olhada na portaria ou perguntar aos vizinhos.
    Se no fim da busca ele não aparecer, você escolhe entre um novo envio e o reembolso.

    { closing }
    .title = O rastreio não anda
    .asks =
        rastreio parado faz 4 dias
        meu pacote travou no mesmo lugar
        sempre em trânsito há uma semana
        O status da entrega não atualiza mais.
        última atualização terça e depois nada
        saiu de cajamar e sumiu do rastreio
        fica indo e voltando entre curitiba e são paulo
        parado na agência, o que eu faço
        objeto em transferência e não sai disso
        encomenda parada nos correios
        aparece como enviado faz cinco dias e não anda
        nenhuma atualização essa semana
        o status é o mesmo desde quinta
        consta coletado e não sai disso
        mostra em rota desde ontem e não muda
        travado no centro de distribuição de curitiba há dias
        o pedido tá parado faz uma semana na mesma cidade
        a mesma mensagem há dias no rastreio
        nos correios fica só objeto encaminhado desde segunda
        a jadlog não põe nada novo faz seis dias
        O código não recebe nova leitura desde que saiu de Indaiatuba.
        todo dia olho e o mesmo status, abre um chamado com a transportadora pra mim
        rastreio congelado

parcel-lost =
    { greeting }

    Sentimos muito: a transportadora terminou a busca do pedido { $order } e o pacote não foi encontrado. Pedimos desculpas.
    Você escolhe como seguimos, sem nenhum custo:
    – um novo envio, que chega { within-shipping } a partir da sua resposta;
    – ou o reembolso completo, { within-refund }.
    É só responder “novo envio” ou “reembolso”. Se o primeiro pacote aparecer, você pode recusar na entrega.

    { closing }
    .title = Pacote extraviado
    .asks =
        meu pacote foi extraviado
        a transportadora diz que não acha
        O pedido consta como extraviado, o que vão fazer?
        busca encerrada e nada, manda outro
        sumiu minha compra
        os correios perderam
        ninguém sabe onde foi parar
        Os Correios concluíram que o objeto foi extraviado; quero saber se vocês reenviam.
        roubo de carga disseram, e agora meu carrinho?
        a transportadora vai pagar indenização porque perdeu, e eu recebo outro de vcs?
        a jadlog respondeu a reclamação: objeto não localizado. e agora
        assaltaram o carro dos correios com meu pacote dentro, quero outro
        A transportadora avisou que a carga foi destruída em um acidente na rodovia. Como fica a minha compra?
        total express encerrou a apuração sem achar nada, prefiro o dinheiro de volta

delivered-missing =
    { greeting }

    Sentimos muito: a transportadora mostra o pedido { $order } como entregue, e ele não está com você.
    Vale dar uma olhada em três lugares: na portaria ou no armário de encomendas, com os vizinhos e com alguém da família que possa ter recebido.
    Se não encontrar, responda “não está aqui”: a gente pergunta à transportadora onde o pacote foi deixado e quem recebeu, e o resultado chega para você { within-search }.
    Se o pacote não aparecer, você não perde nada: escolhe entre um novo envio e o reembolso.

    { closing }
    .title = Consta como entregue, mas não chegou
    .asks =
        consta entregue mas não chegou
        entregue pra quem???
        Bom dia! No app dos Correios aparece objeto entregue ao destinatário, só que não recebi nada. Podem verificar, por favor?
        a foto da entrega não é do meu portão
        olhei a câmera da campainha e ninguém passou, mas a jadlog baixou como entregue
        no rastreio diz q foi recebido na portaria, eu moro em casa gente
        chegou sms da total express dizendo que entregou, fiquei em casa o dia todo e ninguém tocou
        o armário do condomínio tá vazio e vcs dizem que foi entregue lá
        o entregador falou q deixou com meu vizinho, o vizinho tá viajando faz um mês
        O comprovante de entrega traz um CPF que não é meu nem de ninguém da família.
        palhaçada, deram como entregue na sexta e cadê
        minha mãe, o síndico, a zeladora, ninguém pegou o pacote que tá como entregue
        tá escrito retirado no ponto de coleta, só que eu nem fui lá
        no app tá entregue, deixaram no portão e roubaram
        tá como entregue e eu não recebi
        alguém assinou no meu lugar
        falam que entregaram, é mentira
        dizem que tá na portaria e o porteiro não tem nada
        o motoboy jura que deixou na porta
        a loggi deu baixa como entregue e aqui não apareceu ninguém
        assinaram como maria e não tem nenhuma maria no prédio

partial-delivery =
    { greeting }

    Pode ficar sem preocupação, não falta nada no pedido { $order }: ele viaja em mais de um pacote porque os produtos saem de estoques diferentes.
    { $remaining ->
        [one] Falta chegar { $remaining } pacote, previsto para { DATETIME($date, dateStyle: "long") }.
       *[other] Faltam chegar { $remaining } pacotes, previstos para { DATETIME($date, dateStyle: "long") }.
    }
    Cada um tem o próprio código de rastreio na sua conta, em “Meus pedidos”, e o frete é pago uma vez só.
    Se depois dessa data ainda faltar alguma coisa, conte para a gente qual é o produto.

    { closing }
    .title = Falta uma parte do pedido
    .asks =
        falta metade
        só vieram 2 coisas de 3
        O pedido veio incompleto, onde está o resto?
        chegou a mamadeira mas o creme não
        uma caixa só e paguei tudo
        esqueceram o macacão
        veio uma caixa e a outra não
        vcs mandam separado?
        quando vem o segundo pacote
        tá faltando um item na caixa
        entrega parcial
        ainda falta um volume
        espero a outra metade do pedido
        não veio tudo na caixa, faltaram os babadores
        só veio um, e os outros?
        veio a banheira e o suporte não
        Recebi o protetor solar, mas as outras duas peças da compra não vieram.
        caixa marcada volume 1/3, cadê os outros
        kit com 4 chupetas só tinha 3
        pedi fone, bolsa e boné, só a bolsa apareceu

customs-duties =
    { greeting }

    { $customs ->
        [due] No pedido { $order }, os impostos de importação não estão incluídos no preço; quem define o valor é a Receita Federal.
       *[prepaid] Boa notícia: no pedido { $order } já está tudo incluído no preço, então você não paga impostos nem taxas na entrega.
    }
    { $customs ->
        [due] A cobrança vem pela transportadora ou por um aviso oficial. A declaração que acompanha o pacote informa o valor exato dos produtos.
       *[prepaid] Se mesmo assim alguém pedir um pagamento, não pague e envie uma foto do aviso para a gente: resolvemos com a transportadora.
    }
    Se chegar um SMS com link de pagamento e você tiver dúvida, mostre para nós antes de abrir.

    { closing }
    .title = Impostos de importação
    .asks =
        tem que pagar imposto?
        o carteiro quer cobrar 90 reais
        Há taxas de importação neste pedido?
        recebi sms da alfândega, é golpe?
        o imposto já tá incluso
        pacote parado na fiscalização
        fui taxada e ninguém avisou!!
        vem de fora do brasil? vou ser taxado?
        por que tenho que pagar mais pra retirar
        aguardando pagamento do despacho postal
        a remessa conforme já cobrou tudo ou vem mais
        Consta cobrança de ICMS e imposto de importação na minha encomenda; não estava incluso?
        47 reais pra liberar meu fone no site dos correios, pago?
        acima de 50 dólares vem taxa né
        tributaram minha caixinha de som, quem arca

return-label =
    { greeting }

    A etiqueta já paga para devolver o pedido { $order } está na sua conta, em “Meus pedidos”, e vale por { days-return-window } a partir da entrega.
    – Imprima ou, se não tiver impressora, mostre o QR code que aparece logo abaixo.
    – Cole na caixa, cobrindo o endereço anterior.
    – Deixe o pacote em um ponto de coleta ou aqui: { $collection-point }.
    Guarde o comprovante até o reembolso chegar.

    { closing }
    .title = Etiqueta de devolução
    .asks =
        cade a etiqueta de devolução
        não tenho impressora, como faço
        Vocês poderiam reenviar a etiqueta já paga?
        o arquivo da etiqueta não abre
        perdi o papel da devolução
        qr code pra devolver
        qual endereço coloco pra mandar de volta
        no ponto de coleta não aceitaram a etiqueta
        onde eu deixo o pacote de volta
        código de postagem reversa
        o código de postagem expirou, gera outro
        A agência dos Correios não localizou minha autorização de postagem.
        cliquei em devolver e não chegou e-mail com a etiqueta
        a lan house fechou, posso só mostrar a etiqueta no celular?
        deixo o pacote de devolução na jadlog ou nos correios

return-freight =
    { greeting }

    { $return-freight ->
        [customer] Quando a devolução é por escolha sua, o frete fica por sua conta. A nossa dica é usar um envio com rastreio e guardar o comprovante.
       *[shop] Devolver o produto do pedido { $order } não custa nada: o frete é por nossa conta com a nossa etiqueta já paga.
    }
    { $return-freight ->
        [customer] Se o produto do pedido { $order } chegou danificado, com defeito ou errado, fale com a gente antes de enviar: nesse caso o frete é nosso.
       *[shop] Ela está na sua conta, em “Meus pedidos”.
    }
    Você tem { days-return-window } a partir da entrega para enviar o produto de volta.

    { closing }
    .title = Quem paga o frete da devolução?
    .asks =
        a devolução é grátis?
        quem paga o frete de volta
        O custo da devolução é por minha conta?
        quanto custa mandar de volta
        não vou pagar pra devolver coisa ruim
        frete da devolucao
        vão descontar o frete do reembolso?
        eu que paguei a volta, vocês me devolvem?
        50 reais pra devolver, que isso
        devolução sem custo
        quanto cobram pra devolver
        valor de uma devolução
        custo pra devolver um aquecedor de mamadeira
        quem banca o sedex da devolução
        Gastei R$ 38,00 na agência para enviar o vestido de volta; serei ressarcido?
        só me arrependi, tem taxa de retorno?
        o erro é de vcs entao o frete de volta tb é
        devolução sai do meu bolso?

exchange-size =
    { greeting }

    Claro, trocamos com prazer o tamanho do produto do pedido { $order }; você tem { days-return-window } a partir da entrega para isso.
    Os nossos tamanhos seguem a altura do bebê em centímetros mais do que a idade; o guia de tamanhos está na página do produto. Entre dois tamanhos, a dica é o maior, que dura mais.
    Conte qual tamanho você quer e já separamos. Depois envie o produto com a etiqueta já paga que está na sua conta.
    O novo tamanho chega { within-shipping } depois que recebermos a devolução.

    { closing }
    .title = Trocar o tamanho
    .asks =
        ficou pequeno, quero um número maior
        body de 6 meses por 9 meses
        O macacão veste pequeno, gostaria do tamanho acima.
        ficou enorme, tem menor?
        tamanho P por M
        que tamanho serve pra bebê de 70 cm
        cresceu rápido, troca por 12 meses
        manga curta demais, trocar tamanho
        não entra nele
        errei o tamanho
        dinheiro não, só outro tamanho
        ficou justo, tem maior?
        o tênis 20 apertou o pezinho, preciso do 21
        biquíni G ficou sambando, quero o M
        O vestido fecha na cintura, mas não no busto; vocês têm um número acima?
        comprei o body P na esperança, ela já tá com 9 kg, me troca pelo M?
        a calça tá pescando siri, quero de 18 meses

refund-method =
    { greeting }

    O reembolso do pedido { $order } sempre volta pelo mesmo caminho do pagamento.
    { $method ->
        [card] O valor volta para o cartão usado na compra. Se ele foi trocado nesse meio-tempo, o banco costuma direcionar o valor para a sua conta.
        [paypal] O valor volta para a sua conta PayPal; se você usou um cartão pelo PayPal, volta para ele.
        [wallet] O valor volta para a forma de pagamento cadastrada na sua carteira digital.
       *[none] O valor volta pela mesma forma de pagamento usada na compra.
    }
    Ele sai { within-refund } depois que o produto chegar aqui.
    Para a sua segurança, a gente nunca pede dados bancários por mensagem.

    { closing }
    .title = Como o reembolso é feito
    .asks =
        o estorno é no cartão ou como
        meu cartão venceu
        É possível receber o reembolso em outra conta?
        não quero vale, quero meu dinheiro
        mudei de banco depois da compra
        dá pra devolver por pix
        paguei com paypal, volta pra onde
        paguei no boleto, como recebo
        precisam da minha conta bancária?
        parcelei em 6x, como fica o estorno
        paguei com mercado pago, volta como saldo?
        Não possuo conta em banco e paguei boleto; de que forma recebo o reembolso?
        o cartão era virtual e já apaguei, o estorno vai pra onde
        pode ser no pix do meu marido
        estorna no cartão ou vira crédito na loja

refund-late =
    { greeting }

    O reembolso de { CURRENCY($amount) } do pedido { $order } foi enviado em { DATETIME($date, dateStyle: "long") }, e sentimos que você ainda não o veja.
    Dependendo do banco, o valor pode levar mais alguns dias para aparecer. Às vezes ele vem como estorno da compra, com a data original, ou só na próxima fatura: vale conferir também.
    Já estamos verificando o pagamento e passamos para você { within-response } a referência da operação, com a qual o banco consegue localizar o valor.

    { closing }
    .title = Reembolso enviado que não caiu
    .asks =
        falam que já reembolsaram e não vejo nada
        O reembolso informado ainda não consta na minha conta.
        o banco diz que não entrou nada de vocês
        recebi o email do estorno mas o dinheiro não
        reembolsado há três semanas segundo vocês
        manda o comprovante do estorno
        vcs falaram que o estorno foi feito e até agora não caiu
        estorno emitido e não creditado
        cadê o dinheiro que vcs mandaram
        virou a fatura e o estorno não veio
        disseram que já mandaram o estorno, era pra cair ontem e não caiu
        o prazo do estorno passou e nada na conta
        no app diz reembolso concluído e no nubank não tem nada
        Solicito o comprovante e o número ARN do estorno que vocês afirmam ter realizado.
        o pix de devolução que vcs falaram que fizeram dia 8 nunca caiu
        o itaú procurou e não achou estorno nenhum de vcs
        mercado pago zerado e vcs jurando que devolveram

voucher-problem =
    { greeting }

    { $code ->
        [none] Sentimos que o seu cupom não tenha sido aceito; vamos ver isso juntos.
       *[other] Sentimos que o cupom { $code } não tenha sido aceito; vamos ver isso juntos.
    }
    Quase sempre é um destes motivos:
    – O código vai sem espaços, exatamente como está na mensagem.
    – Só dá para usar um código por pedido.
    – Alguns têm data de validade ou compra mínima, informadas na mensagem em que foram enviados.
    Se estiver tudo certo, envie uma imagem do carrinho. Se o código era válido, descontamos o valor do pedido mesmo depois da compra.

    { closing }
    .title = Cupom não aceito
    .asks =
        o cupom não funciona
        cupom inválido e vocês acabaram de mandar
        O vale é recusado na hora de pagar.
        esqueci de colocar o cupom
        10% da newsletter não pega
        vale-presente vencido??
        dá pra juntar dois cupons
        não deu o desconto
        onde coloco o código promocional
        a promoção não aparece no carrinho
        PRIMEIRA10 não entra
        o cupom do app só dá erro no checkout
        Meu vale-troca não é reconhecido na finalização da compra.
        copiei o código do insta da blogueira e nada de desconto
        comprei sem desconto pq o cupom travou, conseguem abater agora?

price-drop =
    { greeting }

    Ver o preço cair logo depois da compra é chato mesmo, a gente entende.
    Se o produto do pedido { $order } ficar mais barato no nosso site em até { $price-match ->
        [one] { $price-match } dia
       *[other] { $price-match } dias
    } depois da compra, creditamos a diferença para você, desde que seja o mesmo produto, tamanho e cor.
    Responda com o nome do produto e o preço que você viu. A diferença volta pela forma de pagamento usada na compra.

    { closing }
    .title = O produto ficou mais barato
    .asks =
        agora tá mais barato!!
        comprei ontem e hoje tá em promoção
        O preço baixou, vocês devolvem a diferença?
        50 reais a menos em uma semana, que raiva
        liquidação um dia depois da minha compra
        vocês igualam preço?
        paguei o aquecedor cheio e agora baixaram
        black friday e eu paguei mais
        caiu o preço, o que vocês fazem
        o fone que peguei por 199 tá 149 hoje
        Constatei queda no preço do carrinho três dias após a compra; há compensação?
        mal chegou o vestido e já entrou na queima de estoque, quero a diferença
        baixou 40 conto depois que comprei
        esperaram eu comprar pra dar desconto né, me devolvam o que paguei a mais

invoice-copy =
    { greeting }

    A nota fiscal (NF-e) do pedido { $order } está na sua conta, em “Meus pedidos”: lá você baixa o PDF e vê a chave de acesso.
    Se comprou sem cadastro, responda a esta mensagem que enviamos para o e-mail usado na compra.
    Se precisar de outra via ou notar algum dado diferente no CPF ou CNPJ, conte para a gente.

    { closing }
    .title = Receber a nota fiscal
    .asks =
        preciso da nota fiscal
        nota fiscal pro contador
        Poderiam enviar a segunda via da nota?
        não veio nota na caixa
        como baixo a nf
        nota com cnpj da empresa dá?
        cpf errado na nota
        perdi o comprovante de compra
        chave de acesso da nfe
        danfe
        manda a nf no meu email
        O setor de reembolso da empresa exige o DANFE do umidificador.
        nota saiu em nome errado
        cadê o xml da nota
        o seguro da casa pediu a nota da babá eletrônica, como pego?

repair-part =
    { greeting }

    Boa notícia: em { $product }, quase sempre basta uma pecinha, que você troca sem ferramenta especial.
    Ela vai de graça, com instruções ilustradas, e chega { within-shipping }. Você não precisa devolver nada.
    Para acertar a peça, precisamos do número de série e de uma foto da parte com problema.
    Se não resolver, vemos com você o próximo passo. Os seus direitos de garantia continuam os mesmos.

    { closing }
    .title = Peça de reposição para trocar em casa
    .asks =
        onde acho peça avulsa
        só preciso da borrachinha
        Procuro apenas a tampa, posso comprar?
        quebrou o botão, o resto tá perfeito
        eu mesmo conserto, manda a peça
        peça pro warm 2
        em vez de jogar fora troco o copo?
        rosca nova da mamadeira
        tutorial pra consertar em casa
        mandam só a peça?
        a tampa não fecha, preciso só dela
        o botão travou, quero só essa peça
        só quero a rodinha do carrinho
        a antena da babá eletrônica quebrou, vendem separada?
        Trincou o copo do umidificador, porém o motor funciona; é possível adquirir somente ele?
        espuminha do fone vcs têm avulsa
        perdi a presilha do bebê conforto manda outra que eu mesmo ponho

repair-partner =
    { greeting }

    Para { $product }, temos assistências técnicas parceiras perto de você, e o custo é por nossa conta.
    Conte qual é o seu CEP e descreva em poucas palavras o defeito.
    Informamos { within-response } qual é a assistência, o horário e como entregar o aparelho.
    Se o conserto não for possível, propomos a troca. Os seus direitos de garantia continuam os mesmos.

    { closing }
    .title = Conserto perto de casa
    .asks =
        tem assistencia tecnica perto
        Existe alguma assistência autorizada na minha cidade?
        não quero mandar pelo correio, onde conserto
        tem assistência em recife?
        quanto custa o conserto
        melhor consertar do que comprar outro
        um técnico pode dar uma olhada?
        moro no interior, quem conserta aqui?
        levar pessoalmente pra arrumar
        quem arruma bomba de leite em goiânia
        Indiquem, por gentileza, um técnico credenciado na região de Londrina.
        tem oficina de carrinho de bebê em bh?
        sem correio, quero deixar numa autorizada aqui perto de casa
        o técnico da firma atende em domicílio aqui em belém

extended-protection =
    { greeting }

    Sim, { $product } pode ter a nossa proteção adicional.
    Ela dura { $extended-protection ->
        [one] { $extended-protection } mês
       *[other] { $extended-protection } meses
    }. Começa quando termina a garantia que já vem com o produto, sem custo.
    Cobre defeitos que apareçam com o uso normal; os detalhes e o preço estão na página do produto. É opcional e você escolhe na hora da compra.

    { closing }
    .title = Proteção adicional
    .asks =
        garantia estendida
        posso colocar um seguro?
        Vocês oferecem cobertura ampliada?
        o que é a proteção adicional
        vale a pena essa proteção
        seguro pro aquecedor de mamadeira
        e depois que acabar a garantia?
        tirar a proteção extra do carrinho
        quanto tempo dura a cobertura extra
        quanto fica mais um ano de cobertura no carrinho
        roubo entra nessa proteção opcional?
        Não contratei no ato da compra: ainda consigo incluir a proteção estendida?
        apareceu um seguro na minha sacola que eu n pedi
        esse plano além da garantia normal compensa pro fone

product-use =
    { greeting }

    Que bom que chegou! Veja como começar com { $product }:
    – Coloque o aparelho em uma superfície plana, encaixe a mamadeira sem a tampa e ponha água até a marca.
    – Escolha a temperatura e aperte o botão de ligar.
    – Espere cerca de { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }, até o aviso sonoro.
    Antes de dar a mamadeira, agite devagar e pingue umas gotas na parte de dentro do pulso: o leite deve estar morno, nunca quente. O leite que sobrou não deve ser aquecido de novo.

    { closing }
    .title = Primeiro uso do aparelho
    .asks =
        como usa o aquecedor de mamadeira
        primeira vez que ligo, o que faço
        Qual a quantidade de água do aparelho?
        em quantos minutos o leite fica pronto
        o leite sai pelando, qual temperatura ponho
        perdi o manual do warm 2
        fica apitando e não sei o que é
        pode esquentar papinha?
        serve pra leite materno congelado
        é com tampa ou sem tampa?
        umidificador novo, ponho água filtrada ou da torneira
        a babá eletrônica pareia como
        Poderia me orientar a usar o termômetro de testa pela primeira vez?
        luz verde no aquecedor é que terminou?
        em qual força começo a bombinha de leite

garment-care =
    { greeting }

    Para que { $product } conserve a maciez e a cor:
    – Lave do avesso, a { $degrees } °C, com cores parecidas e os botões de pressão fechados.
    – Evite amaciante e alvejante, que estragam as fibras.
    – Seque à sombra, sem secadora.
    – Se passar, use ferro morno, pelo avesso.
    Vale lavar antes do primeiro uso. Se houver diferença, siga a etiqueta costurada na peça.

    { closing }
    .title = Lavar e cuidar da roupa
    .asks =
        lava a quantos graus
        pode na secadora?
        Como lavo o macacão sem estragar?
        encolhe se lavar com água quente?
        mancha de cenoura no body, alguma dica?
        na mão ou na máquina
        desbota?
        precisa de sabão de bebê
        pode passar a estampa
        como lavo pra não fazer bolinha
        pode ir na máquina de lavar?
        ciclo e temperatura pro body
        o vestido de linho amassa todo, como lava e passa
        tênis de tecido vai na máquina
        Este casaquinho de tricô exige lavagem a seco?
        vanish em roupinha de rn pode
        soltou tinta no tanque, deixo de molho no sal?

injury-report =
    { greeting }

    Sentimos muito em saber que alguém se machucou e agradecemos por nos avisar.
    Não use mais { $product } e, se puder fazer isso sem perigo, tire da tomada. Procure um médico para avaliar o ferimento; se for grave, ligue na hora para a emergência.
    Guarde o produto, as peças e a embalagem como estão, sem limpar nem consertar.
    Uma pessoa especialista da nossa equipe de segurança de produtos entra em contato com você { within-response }. Conte em poucas palavras o que aconteceu e qual é a melhor forma de falar com você.

    { closing }
    .title = Alguém se machucou
    .asks =
        meu filho se queimou com o aquecedor
        explodiu na minha mão
        A criança se cortou com um pedaço de vidro.
        levei um choque!!
        pegou fogo
        estamos no pronto-socorro por causa do produto
        engoliu um pedacinho do bico
        queimadura no dedo
        tá saindo fumaça, é perigoso?
        machucou meu bebê
        a bebê tá com uma queimadura no braço
        se escaldou com a água do aparelho
        o bebê conforto soltou no carro e ele bateu a cabeça
        babyliss queimou minha testa, fez bolha
        Uma lasca da banheira cortou o pé da minha filha; levou três pontos.
        a argola da chupeta soltou e ela engasgou feio
        o carregador deu faísca e queimou o tapete

complaint-apology =
    { greeting }

    O que você conta não é o atendimento que você merece, e pedimos desculpas.
    A partir de agora o seu caso está com uma só pessoa, responsável pela nossa equipe, que está revendo tudo desde o começo: você não vai precisar explicar de novo.
    A resposta chega { within-response }, com uma solução e uma data.
    Se houver algo que pese mais para você, conte para a gente respondendo a esta mensagem.

    { closing }
    .title = Reclamação
    .asks =
        tô furiosa
        atendimento péssimo
        Desejo registrar uma reclamação formal.
        vou abrir reclame aqui
        quero falar com o gerente
        nunca mais compro de vocês
        cinco e-mails e nenhuma solução
        falta de respeito com o cliente
        tão me fazendo de palhaça
        muito decepcionado com a loja
        ficam me jogando de um pro outro
        terceira mensagem e ninguém fala nada
        com quem eu reclamo
        o jeito que me trataram no telefone foi péssimo
        a moça me respondeu muito mal
        quero falar com o responsável, fui destratada
        vou pro procon, descaso total de vocês
        Manifesto minha indignação com a forma como fui tratada.
        chama seu supervisor agora
        já contei minha história pra seis pessoas e voltei pro zero, cês tão de brincadeira
        pior loja que já comprei na vida

marketplace-dispute =
    { greeting }

    Obrigado por avisar; já vimos a reclamação que você abriu sobre o pedido { $order }.
    Vamos responder por lá mesmo { within-response }, com os documentos necessários, para ficar tudo em um lugar só.
    Você não precisa encerrar nem retirar nada. Se tiver fotos ou um comprovante de envio, anexe à reclamação: eles serão considerados.
    O seu caso recebe a mesma atenção, seja a decisão da plataforma ou nossa.

    { closing }
    .title = Reclamação aberta em uma plataforma
    .asks =
        abri reclamação no mercado livre
        disputa no paypal
        Registrei o problema na plataforma.
        abri mediação na shopee, quando respondem
        o mercado livre mandou esperar o vendedor
        preciso encerrar a disputa?
        acionei a compra garantida
        abri um caso ontem na amazon
        paypal tá esperando resposta de vocês
        a shopee tá esperando o vendedor responder minha disputa
        mediação do mercado livre aberta cadê o retorno de vcs
        Abri um protocolo na Magalu contra a loja de vocês e segue sem resposta.
        pedem pra eu fechar a reclamação no ml, só fecho resolvido
        garantia a-z acionada na amazon

chargeback =
    { greeting }

    Obrigado por falar com a gente. O seu banco nos informou da contestação de { CURRENCY($amount) } do pedido { $order }.
    Enquanto ele analisa, o valor está com ele. Por isso não abrimos um reembolso em paralelo, e assim nada é pago duas vezes.
    Vamos enviar ao banco a confirmação do pedido e o comprovante de entrega. Do seu lado, ajudam o extrato, as nossas mensagens e, se houver, o comprovante da devolução.
    Contamos para você { within-response } como está o caso por aqui. A decisão é do banco.

    { closing }
    .title = Compra contestada no banco
    .asks =
        contestei a compra no banco
        chargeback
        Meu banco abriu um processo de contestação.
        pedi pro cartão cancelar essa cobrança
        o banco pede documento pra contestação
        não reconheço essa compra kestrelle
        devolveram vocês e o banco também
        clonaram meu cartão no site de vocês
        contestação em andamento, e agora?
        falei com o nubank e abri contestação da compra
        O Itaú solicita a comprovação da devolução para dar andamento à disputa da fatura.
        apareceu kestrelle no cartão e não fui eu, avisei o banco
        se a visa me devolver, vcs também devolvem?
        abri um MED no banco pra reaver o pix que fiz pra vcs

review-request =
    { greeting }

    Obrigado pelo interesse nos nossos produtos.
    Escrever ou não uma avaliação, e o que dizer nela, é decisão sua. Não damos nada em troca de avaliações nem pedimos a ninguém para mudar ou apagar a sua.
    Se alguma coisa não agradou, conte aqui para a gente: vamos buscar uma solução, seja qual for a sua opinião.

    { closing }
    .title = Dúvidas sobre avaliações
    .asks =
        onde deixo minha avaliação
        o que ganho se der 5 estrelas
        Me ofereceram um brinde por avaliação positiva, são vocês?
        quero mudar meu comentário
        minha avaliação sumiu
        as avaliações de vocês são falsas
        como avalia o produto
        posso escrever o que acho da mamadeira
        para de pedir avaliação
        comentei do carrinho e não publicaram
        ofereceram 20 reais no zap pra eu pôr 5 estrelas, foi a loja?
        Posso editar a avaliação que publiquei no mês passado?
        se eu apagar a nota 1 ganho algo
        chega de email pedindo estrelinha

pre-order =
    { greeting }

    Que bom ter você na lista! { $product } está em pré-venda: a previsão de chegada ao nosso estoque é { DATETIME($date, dateStyle: "long") }.
    O envio sai logo em seguida, e aí você recebe o código de rastreio. Se a data mudar, avisamos por escrito.
    Até o envio, dá para cancelar sem custo na sua conta, em “Meus pedidos”.

    { closing }
    .title = Pré-venda
    .asks =
        pré-venda chega quando
        reservei o warm 2, tem novidade?
        Em que data será enviado o produto da pré-venda?
        posso cancelar a reserva
        nem lançou e já paguei?
        quando sai o aquecedor novo
        reservar antes do lançamento
        atrasou de novo a pré-venda??
        chega no dia do lançamento?
        dá pra garantir o carrinho novo antes de sair?
        Comprei na pré-venda em maio; a previsão de outubro permanece?
        na reserva já debita o pix ou só no envio
        me bota na lista do próximo lançamento
        fone novo lança qdo, posso encomendar ja?

out-of-stock =
    { greeting }

    Obrigado pelo interesse! { $product } está em falta por enquanto; a próxima remessa está prevista para { DATETIME($date, dateStyle: "long") }.
    Na página do produto você pode clicar em “Avise-me” e recebe uma mensagem quando o produto voltar, sem compromisso.
    Se tiver pressa, conte para que você precisa e sugerimos uma opção disponível.

    { closing }
    .title = Produto esgotado
    .asks =
        esgotado
        quando o aquecedor volta pro estoque
        O produto voltará a ser vendido?
        um mês sem estoque, poxa
        avisa quando chegar
        não tem mais tamanho 3 meses em lugar nenhum
        não deixa colocar no carrinho
        vão fazer mais?
        algo parecido com o que acabou
        indisponível
        o produto vai voltar?
        vão ter essa cor de novo?
        saiu de linha ou só acabou
        esse modelo volta a vender?
        acabou o vestido 40, repõem?
        fralda rn nunca tem
        Há semanas o protetor solar aparece como indisponível; voltará ao catálogo?
        cliquei no avise-me e nada até agora
        quando entra mais umidificador no site

altered-item =
    { greeting }

    { $product }, do pedido { $order }, não está exatamente como aparece no site, e deveríamos ter explicado isso antes do envio. Pedimos desculpas.
    { $change ->
        [colour] O tom mudou porque o corante original não estava mais disponível; escolhemos o mais parecido.
        [fabric] O tecido mudou porque o original não estava mais disponível; escolhemos outro com a mesma maciez e o mesmo peso.
       *[length] O comprimento foi ajustado para o corte ficar de acordo com o nosso guia de tamanhos atual.
    }
    Você pode ficar com o produto assim ou devolver sem custo durante { days-return-window } a partir da entrega. Troca ou reembolso: você escolhe.

    { closing }
    .title = Produto diferente da foto
    .asks =
        não é a cor da foto
        o tecido não é o que tava escrito
        A roupa é mais curta que no site, por quê?
        mudaram o tecido sem avisar
        não é o rosa que eu vi
        o corte não é mais como antes
        material diferente do pijama antigo
        fizeram barra mais curta?
        o produto foi modificado em relação à descrição
        na foto era terracota, ao vivo é marrom
        a manta tá mais fina que a do ano passado, trocaram a malha?
        Anunciado como algodão egípcio, mas o toque é de sintético; houve alteração?
        vestido midi no site e curto na vida real
        cadê o babado da foto? mudaram a modelagem
        a cor que chegou é bem diferente da foto

holiday-hours =
    { greeting }

    { $period ->
        [ramadan] Obrigado pela mensagem. Um feliz Ramadã a quem celebra; neste mês a nossa equipe trabalha em horário reduzido.
       *[holiday] Obrigado pela mensagem. A nossa equipe está de folga no feriado, e a sua mensagem já está guardada com a gente.
    }
    Respondemos até { DATETIME($date, dateStyle: "long") }.
    Enquanto isso, na sua conta, em “Meus pedidos”, você pode rastrear um pacote ou preparar uma devolução.

    { closing }
    .title = Horário nos feriados
    .asks =
        vocês fecham no natal?
        hoje é feriado aí
        Há atendimento entre o Natal e o Ano-Novo?
        no carnaval vocês trabalham
        feriado de 7 de setembro atende?
        horário na semana santa
        no ramadã entregam igual?
        recesso até quando
        corpus christi tem alguém
        dia das crianças abre?
        Haverá expediente na sexta-feira santa?
        enforcam a segunda antes do feriado
        postam pacote na semana do réveillon?
        finados funciona o sac

vip-care =
    { greeting }

    Que alegria ter você com a gente há tanto tempo, obrigado!
    O seu atendimento tem prioridade e fica com uma pessoa que conhece os seus pedidos e segue como seu contato até o fim.
    A resposta chega { within-response }. Se algum horário for melhor para você, conte para a gente.

    { closing }
    .title = Cliente de longa data
    .asks =
        sou cliente há 6 anos
        Como cliente fiel, posso ter prioridade?
        tem alguma coisa pra cliente fiel
        comprei tudo com vocês pros meus 3 filhos
        atendimento vip por favor
        tem contato direto pra bons clientes
        cartão de pontos
        sempre feliz com a loja, há anos
        uma boa cliente merece mais
        freguesa antiga merece um mimo né
        Compro todos os meses; há um canal exclusivo para clientes assíduos?
        cliente ouro e na fila igual todo mundo
        passei só pra agradecer, minha família inteira é cliente de vocês faz tempo
        programa de fidelidade vcs têm

satisfaction-survey =
    { greeting }

    Obrigado por querer contar como foi o nosso atendimento.
    Quando o seu caso estiver encerrado, chega por e-mail uma pesquisa curtinha: poucas perguntas e um espaço para comentários. Ela é opcional e não muda nada no seu caso.
    Se preferir contar agora o que você gostou ou do que sentiu falta, responda a esta mensagem que a equipe vai ler.

    { closing }
    .title = Avaliar o atendimento
    .asks =
        quero dar nota pra moça que me atendeu
        Onde posso avaliar o atendimento?
        cadê a pesquisa
        não recebi o questionário
        fui super bem atendida, onde falo isso
        como avalio o suporte
        uma sugestão sobre o suporte de vocês
        pesquisa de satisfação
        elogiar o rapaz do chat
        a Camila do chat foi um amor, onde dou 10 pra ela
        Encerrado o chamado, não recebi o formulário para opinar sobre o atendimento.
        a pesquisa trava na segunda pergunta
        quero elogiar quem me ajudou no whats
        dou nota onde pro suporte

win-back =
    { greeting }

    Que alegria ver você por aqui de novo! Desde a sua última visita chegou muita novidade.
    { $code ->
        [none] As ofertas do momento estão na página inicial, sem precisar de cupom.
       *[other] Para a sua volta, separamos o cupom { $code }: é só digitar no carrinho antes de pagar.
    }
    Conte a idade do seu bebê ou o que você procura, e a gente faz uma sugestão especial para você.

    { closing }
    .title = Ofertas para voltar
    .asks =
        faz tempo que não compro, tem oferta?
        promoções de hoje
        Há algum desconto para uma cliente antiga?
        um cuponzinho pra mim
        ofertas de natal
        segundo bebê chegando, rola desconto?
        promoção dia das mães
        volto se tiver cupom
        tem promo da copa?
        sumi um tempão, o que tem de desconto pra eu voltar
        Como recebo as ofertas de vocês por e-mail?
        a liquidação de inverno já começou
        tem cupom de volta pra quem tava parado?
        o que vcs têm de novidade em promoção

language-not-served =
    { greeting }

    Obrigado pela mensagem! Respondemos em português, a língua em que a nossa equipe consegue orientar você com precisão.
    Você pode escrever na sua: a gente usa uma tradução com prazer e responde com frases curtas e simples. Uma foto ou o número do pedido também ajuda muito.
    A resposta chega { within-response }.

    { closing }
    .title = Responder em outra língua
    .asks =
        vocês falam inglês?
        do you speak english
        Posso escrever em espanhol?
        eu não falar bem português
        alguém que fale italiano
        hablan español
        meu marido só entende inglês
        manual em outra língua
        english please
        minha nora é coreana, ela pode escrever na língua dela?
        desculpa uso tradutor
        Podemos seguir em francês?
        tem atendente que fale japonês
        i don't speak portuguese

data-erasure =
    { greeting }

    Recebemos o seu pedido de exclusão dos dados pessoais, obrigado por nos escrever.
    Ele será atendido { within-erasure }, e confirmamos por escrito: a sua conta e as suas preferências serão apagadas.
    Só guardamos as notas fiscais e os documentos que a lei obriga, pelo tempo previsto e para nenhum outro uso.
    Antes disso, vamos conferir se o pedido é mesmo seu, pelo e-mail da sua conta.

    { closing }
    .title = Excluir meus dados
    .asks =
        apaguem meus dados
        lgpd exclusão
        Solicito a eliminação dos meus dados pessoais.
        encerrar minha conta de vez
        que informações vocês têm de mim
        me tirem do cadastro
        descadastrar de tudo
        apaga meu número e meu endereço
        não quero mais ficar cadastrada
        meus dados vazaram, quero que excluam tudo
        Requeiro, com base na LGPD, a remoção integral do meu cadastro.
        tira meu cartão salvo e meu perfil daí
        para de mandar zap e some com meu contato
        deletar conta kestrelle
        quero um relatório de tudo que guardam sobre mim e depois apaga
