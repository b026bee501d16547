/** Words that tell nothing about which claim a text makes, as folded: in English, and the commonest of other languages. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after again all also am an and any are as at be because been before being both but by can cannot could did do ' +
    'does doing dont down during each few for from further had has have having he her here hers him himself his how i if im ' +
    'in into is it its itself just like me more most my no nor not now of off on once only or other our out over own rt s same ' +
    'she should so some such t than that the their them then there these they this those through to too under until up us ' +
    'very via was we were what when where which while who whom why will with would you your yours youre ' +
    'der die das und ist von zu mit den des ein eine nicht auf fur le la les de et est un une des que dans pour ' +
    'el los las y en es por con para que del al ' +
    'и в на не что с по как это к из за от о для а но ' +
    'من في على الى ان عن هذا هذه ما لا و به در از که این را با است ده په او چې د'
  ).split(' '),
);
